import { describe, expect, it } from 'vitest';
import { toIsoWeekday } from './toIsoWeekday';
import { toSundayFirstWeekday } from './toSundayFirstWeekday';

describe('weekday numbers', () => {
  it('turns Sunday-first days into Monday-first ones', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(toIsoWeekday)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });

  it('turns them back', () => {
    expect(([1, 2, 3, 4, 5, 6, 7] as const).map(toSundayFirstWeekday)).toEqual([1, 2, 3, 4, 5, 6, 0]);
  });

  it('agrees with the platform on 1970-01-01, a Thursday', () => {
    expect(toIsoWeekday(new Date(0).getUTCDay())).toBe(4);
  });

  it.each([-1, 7, 1.5, Number.NaN])('toIsoWeekday refuses %s', (day) => {
    expect(() => toIsoWeekday(day)).toThrow(
      `toIsoWeekday requires sundayFirstDay to be a whole number from 0 to 6, got ${day}`,
    );
  });

  it.each([0, 8, 1.5])('toSundayFirstWeekday refuses %s', (day) => {
    const bad: 1 = JSON.parse(String(day));
    expect(() => toSundayFirstWeekday(bad)).toThrow(
      `toSundayFirstWeekday requires day to be a whole number from 1 to 7, got ${day}`,
    );
  });
});
