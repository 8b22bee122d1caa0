import { describe, expect, it } from 'vitest';
import { formatMessages } from '../messages/formatMessages';
import { createIntlWriters } from './createIntlWriters';
import { formatDay, formatDayRange } from './formatDay';

const intl = createIntlWriters('en-US');

const range = (start: string, end: string, writers = intl) =>
  formatDayRange(start, end, { intl: writers, today: '2026-02-16', messages: formatMessages }).replace(
    /\s/g,
    ' ',
  );

describe('formatDay', () => {
  it('stays the day it names in every zone', () => {
    expect(formatDay('2026-02-10', intl)).toBe('Feb 10');
    expect(formatDay('2026-02-10', createIntlWriters('en-GB'))).toBe('10 Feb');
    expect(formatDay('2026-02-10', intl, 'year')).toBe('Feb 10, 2026');
  });
});

describe('formatDayRange', () => {
  it('names a shared month once', () => {
    expect(range('2026-02-10', '2026-02-16')).toBe('Feb 10 – 16');
    expect(range('2026-01-18', '2026-02-16')).toBe('Jan 18 – Feb 16');
  });

  it('names one day once', () => {
    expect(range('2026-02-16', '2026-02-16')).toBe('Feb 16');
  });

  it('leaves out years that go without saying, also over New Year', () => {
    expect(range('2025-11-19', '2026-02-16')).toBe('Nov 19 – Feb 16');
  });

  it('names the years of days a year or more away', () => {
    expect(range('2024-03-01', '2024-03-05')).toBe('Mar 1 – 5, 2024');
    expect(range('2025-02-16', '2026-02-16')).toBe('Feb 16, 2025 – Feb 16, 2026');
    expect(range('2027-02-16', '2027-02-17')).toBe('Feb 16 – 17, 2027');
  });
});
