import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseInterval } from './chooseInterval';
import { resolvePeriod } from './resolvePeriod';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('chooseInterval', () => {
  it.each([
    [0, 'hour'],
    [49 * HOUR_MS, 'hour'],
    [2.5 * DAY_MS - 1, 'hour'],
    [2.5 * DAY_MS, 'day'],
    [92 * DAY_MS + HOUR_MS, 'day'],
    [93 * DAY_MS - HOUR_MS, 'week'],
    [731 * DAY_MS, 'week'],
    [732 * DAY_MS, 'month'],
  ])('divides %d ms by %s', (lengthMs, interval) => {
    expect(chooseInterval(deepFreeze({ startMs: 7, endMs: 7 + lengthMs }))).toBe(interval);
  });

  it.each([
    ['today', 'hour'],
    ['7d', 'day'],
    ['90d', 'day'],
    ['all', 'month'],
  ] as const)('divides %s by %s, whatever the clock does', (preset, interval) => {
    const now = '2026-11-02T04:59:59Z';
    expect(chooseInterval(resolvePeriod(preset, { now, timeZone: 'America/New_York' }))).toBe(interval);
  });

  it.each([
    [{ startMs: 1, endMs: 0 }, 'reversed_range', 'range.endMs to be on or after 1, got 0'],
    [{ startMs: Number.NaN, endMs: 0 }, 'not_a_number', 'range.startMs to be a finite number, got NaN'],
    [
      { startMs: 0, endMs: 1e15 },
      'out_of_range',
      'range.endMs to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    ],
  ])('refuses %o', (range, code, message) => {
    expect(() => chooseInterval(range)).toThrow(
      expect.objectContaining({ code, message: `chooseInterval requires ${message}` }),
    );
  });

  it('never divides a longer range more finely', () => {
    const order = ['hour', 'day', 'week', 'month'];
    const length = fc.integer({ min: 0, max: 1000 * DAY_MS });
    fc.assert(
      fc.property(length, length, fc.integer({ min: 0, max: 2e12 }), (a, b, startMs) => {
        const shorter = chooseInterval({ startMs, endMs: startMs + Math.min(a, b) });
        const longer = chooseInterval({ startMs, endMs: startMs + Math.max(a, b) });
        expect(order.indexOf(longer)).toBeGreaterThanOrEqual(order.indexOf(shorter));
      }),
      propertyRuns,
    );
  });
});
