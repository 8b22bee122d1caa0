import { describe, expect, it } from 'vitest';
import { formatMessages } from '../messages/formatMessages';
import { createIntlWriters } from './createIntlWriters';
import { formatAge } from './formatAge';

const intl = createIntlWriters('en-US');

const nowMs = Date.UTC(2026, 1, 16, 15);
const age = (agoMs: number, timeZone = 'UTC') =>
  formatAge(nowMs - agoMs, nowMs, { intl, timeZone, messages: formatMessages });
const hourMs = 3_600_000;

describe('formatAge', () => {
  it('counts minutes, then hours, rounding down', () => {
    expect(age(12.9 * 60_000)).toBe('12 min old');
    expect(age(hourMs - 1)).toBe('59 min old');
    expect(age(hourMs)).toBe('1 h old');
    expect(age(6.9 * hourMs)).toBe('6 h old');
  });

  it('is one minute at least, also when the clock runs behind', () => {
    expect(age(0)).toBe('1 min old');
    expect(age(-5 * hourMs)).toBe('1 min old');
  });

  it('names the date from a day on, in the reader’s zone', () => {
    expect(age(24 * hourMs)).toBe('From Feb 15');
    expect(age(34 * hourMs, 'Asia/Tokyo')).toBe('From Feb 15');
    expect(age(40 * hourMs, 'America/Los_Angeles')).toBe('From Feb 14');
  });
});
