import { describe, expect, it } from 'vitest';
import { weekdayNames, weekFrom } from './weekdayNames';

describe('weekdayNames', () => {
  it('names the days Monday first', () => {
    expect(weekdayNames('en-US', 'short')).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(weekdayNames('en-US', 'narrow')).toEqual(['M', 'T', 'W', 'T', 'F', 'S', 'S']);
    expect(weekdayNames('de-DE', 'long')[3]).toBe('Donnerstag');
  });
});

describe('weekFrom', () => {
  it('starts on the chosen day and wraps', () => {
    expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekFrom(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
  });
});
