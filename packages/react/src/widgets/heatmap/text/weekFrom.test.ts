import { describe, expect, it } from 'vitest';
import { weekFrom } from './weekFrom';

describe('weekFrom', () => {
  it('starts on the chosen day and wraps', () => {
    expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekFrom(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
  });
});
