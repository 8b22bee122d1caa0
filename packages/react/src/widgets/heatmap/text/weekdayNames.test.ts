import { describe, expect, it } from 'vitest';
import { weekdayNames } from './weekdayNames';

describe('weekdayNames', () => {
  it('names the days Monday first', () => {
    expect(weekdayNames('en-US', 'short')).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(weekdayNames('en-US', 'narrow')).toEqual(['M', 'T', 'W', 'T', 'F', 'S', 'S']);
    expect(weekdayNames('de-DE', 'long')[3]).toBe('Donnerstag');
  });
});
