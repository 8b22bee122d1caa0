import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callTotals } from './callTotals';

const calls = (...seconds: (number | null)[]) =>
  deepFreeze(seconds.map((durationSeconds) => ({ durationSeconds })));

describe('callTotals', () => {
  it('averages over the calls that have a duration', () => {
    expect(callTotals(calls(61, null, 60, 0))).toEqual({
      totalCalls: 4,
      totalDurationSeconds: 121,
      avgDurationSeconds: 121 / 3,
    });
  });

  it('adds up decimals as they are written', () => {
    expect(callTotals(calls(0.1, 0.2))).toEqual({
      totalCalls: 2,
      totalDurationSeconds: 0.3,
      avgDurationSeconds: 0.15,
    });
  });

  it('gives 0 for an average over nothing', () => {
    expect(callTotals([])).toEqual({ totalCalls: 0, totalDurationSeconds: 0, avgDurationSeconds: 0 });
    expect(callTotals(calls(null, null))).toEqual({
      totalCalls: 2,
      totalDurationSeconds: 0,
      avgDurationSeconds: 0,
    });
  });

  it.each([
    [Number.NaN, 'to be a finite number, got NaN'],
    [Number.NEGATIVE_INFINITY, 'to be a finite number, got -Infinity'],
    [-1, 'to be from 0 to 9007199254740991, got -1'],
  ])('refuses %d seconds, naming which', (seconds, requirement) => {
    expect(() => callTotals(calls(null, seconds))).toThrow(
      `callTotals requires calls[1].durationSeconds ${requirement}`,
    );
  });

  it('refuses seconds that add up beyond what a number holds, and takes what just fits', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(callTotals(calls(most - 1, 1)).totalDurationSeconds).toBe(most);
    expect(() => callTotals(calls(most, 1))).toThrow(
      'callTotals requires totalDurationSeconds to be from 0 to 9007199254740991, got 9007199254740992',
    );
  });

  it('is right to the last digit, and does not care for the order of the calls', () => {
    const seconds = fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((n) => n / 1000));
    const shuffled = fc
      .array(seconds, { maxLength: 12 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        const totals = callTotals(calls(...list));
        expect(callTotals(calls(...others))).toEqual(totals);
        const held = list.filter((value) => value !== null);
        const total = held.reduce((sum, value) => sum.plus(Rational.ofDecimal(value)), new Rational(0n));
        // Thousandths of seconds below 2^53 make one double; seventeen digits of the average name one too.
        expect(totals.totalDurationSeconds).toBe(total.roundHalfAwayFromZero(3));
        const average = held.length === 0 ? total : total.over(new Rational(BigInt(held.length)));
        expect(totals.avgDurationSeconds).toBe(average.roundHalfAwayFromZero(25));
      }),
      propertyRuns,
    );
  });
});
