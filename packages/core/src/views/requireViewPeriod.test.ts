import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { requireViewPeriod } from './requireViewPeriod';

const day = deepFreeze({ start: '2026-02-10', end: '2026-02-10', timeZone: 'Asia/Kolkata' });

describe('requireViewPeriod', () => {
  it('takes a single day, without other members', () => {
    expect(requireViewPeriod('make', { ...day, ...{ secret: 1 } })).toStrictEqual(day);
  });

  it('keeps how many hours a rolling range has', () => {
    const rolling = { ...day, rollingHours: 168 };
    expect(requireViewPeriod('make', rolling)).toStrictEqual(rolling);
  });

  it('takes none for none', () => {
    expect(requireViewPeriod('make', null)).toBeNull();
    expect(requireViewPeriod('make', undefined)).toBeNull();
  });

  it.each([
    [{ end: '2026-02-09' }, 'reversed_range', 'period.end to be on or after 2026-02-10, got "2026-02-09"'],
    [
      { end: '2026-02-30' },
      'unknown_value',
      'period.end to be a day of the calendar as YYYY-MM-DD, got "2026-02-30"',
    ],
    [
      { rollingHours: 0.5 },
      'out_of_range',
      'period.rollingHours to be a whole number from 1 to 9007199254740991, got 0.5',
    ],
    [{ start: '' }, 'unknown_value', 'period.start to be a day of the calendar as YYYY-MM-DD, got ""'],
    [
      { timeZone: '+05:30' },
      'unknown_zone',
      'timeZone to be an IANA time zone such as Europe/London, got "+05:30"',
    ],
  ])('refuses %o', (wrong, code, message) => {
    expect(() => requireViewPeriod('make', { ...day, ...wrong })).toThrow(
      expect.objectContaining({ code, message: `make requires ${message}` }),
    );
  });
});
