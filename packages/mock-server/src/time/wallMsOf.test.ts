import { describe, expect, it } from 'vitest';
import { type WallTime, wallMsOf } from './wallMsOf';

function read(text: string): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  const time: WallTime = { year, month, day, hour, minute, second };
  return wallMsOf(time);
}

describe('wallMsOf', () => {
  it.each([
    ['1970-01-01 00:00:00', 0],
    ['2026-02-16 15:04:05', 1_771_254_245_000],
    ['2024-02-29 23:59:59', 1_709_251_199_000],
    ['0099-12-31 00:00:00', -59_011_545_600_000],
  ])('takes %s as if it were UTC', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '2026-02-29 00:00:00',
    '2026-04-31 00:00:00',
    '2026-00-10 00:00:00',
    '2026-13-10 00:00:00',
    '2026-01-00 00:00:00',
    '2026-01-01 24:00:00',
    '2026-01-01 00:60:00',
    '2026-01-01 00:00:60',
  ])('has nothing for %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
