import { describe, expect, it } from 'vitest';
import { createIntlWriters } from './createIntlWriters';
import { weekdayNames } from './weekdayNames';

describe('weekdayNames', () => {
  it('names the days Monday first', () => {
    expect(weekdayNames(createIntlWriters('en-US'), 'short')).toEqual([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ]);
    expect(weekdayNames(createIntlWriters('en-US'), 'narrow')).toEqual(['M', 'T', 'W', 'T', 'F', 'S', 'S']);
    expect(weekdayNames(createIntlWriters('de-DE'), 'long')[3]).toBe('Donnerstag');
  });
});
