import { describe, expect, it } from 'vitest';
import { toEpochMs } from './toEpochMs';

describe('toEpochMs', () => {
  it.each([
    ['2026-02-24T14:45:15+05:30', Date.UTC(2026, 1, 24, 9, 15, 15)],
    ['2026-02-24T09:15:15Z', Date.UTC(2026, 1, 24, 9, 15, 15)],
    ['2026-02-24T09:15Z', Date.UTC(2026, 1, 24, 9, 15)],
    ['2026-02-23T23:59:59.5-09:30', Date.UTC(2026, 1, 24, 9, 29, 59, 500)],
    ['2026-02-24T09:15:15.123999Z', Date.UTC(2026, 1, 24, 9, 15, 15, 123)],
    ['2028-02-29T00:00:00+00:00', Date.UTC(2028, 1, 29)],
  ])('reads %s the same on every machine', (text, expected) => {
    expect(toEpochMs(text)).toBe(expected);
  });

  it('takes numbers and dates, and drops what lies below a millisecond', () => {
    expect(toEpochMs(1234.9)).toBe(1234);
    expect(toEpochMs(-0.5)).toBe(-1);
    expect(toEpochMs(new Date(5))).toBe(5);
  });

  it.each([
    '2026-02-24 14:45:15',
    '2026-02-24T14:45:15',
    '2026-02-24',
    '2026-02-30T00:00Z',
    '2026-02-24T24:00Z',
    '2026-02-24T23:60Z',
    '2026-02-24T23:59:60Z',
    '2026-02-24T23:59+24:00',
    '2026-02-24T23:59+05:60',
    '2026-13-01T00:00Z',
    ' 2026-02-24T09:15:15Z',
    '2026-02-24T09:15:15Z ',
    '24.02.2026',
    '',
  ])('refuses the text "%s"', (text) => {
    expect(() => toEpochMs(text)).toThrow(
      `toEpochMs requires instant to be an ISO 8601 moment with Z or an offset, like 2026-02-24T09:15:15Z, got ${JSON.stringify(text)}`,
    );
  });

  it.each([Number.NaN, Infinity, new Date(Number.NaN)])('refuses %s', (value) => {
    expect(() => toEpochMs(value)).toThrow('toEpochMs requires instant to be a finite number, got');
  });

  it('refuses moments whose day has no four digits of year', () => {
    expect(() => toEpochMs('0999-12-31T23:59:59Z')).toThrow(
      'toEpochMs requires instant to be epoch milliseconds from year 1000 to 9999-12-30, got -30610224001000',
    );
    expect(toEpochMs('1000-01-01T00:00Z')).toBe(-30_610_224_000_000);
    expect(toEpochMs('9999-12-30T23:59Z')).toBe(253_402_214_340_000);
    expect(() => toEpochMs('9999-12-31T00:00Z')).toThrow('got 253402214400000');
  });
});
