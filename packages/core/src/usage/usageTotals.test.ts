import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usageTotals } from './usageTotals';

const records = (...minutes: (number | null)[]) =>
  deepFreeze(minutes.map((durationMinutes) => ({ durationMinutes })));

/** Two digits, a half to the even neighbour, of a fraction that is not negative. */
function roundHalfEven({ numerator, denominator }: Rational): number {
  const below = (numerator * 100n) / denominator;
  const twiceRest = 2n * (numerator * 100n - below * denominator);
  const isUp = twiceRest > denominator || (twiceRest === denominator && below % 2n === 1n);
  const text = String(isUp ? below + 1n : below).padStart(3, '0');
  return Number(`${text.slice(0, -2)}.${text.slice(-2)}`);
}

describe('usageTotals', () => {
  it('R11 finds 1520.75 minutes of 342 calls to be 25.35 hours and 4.45 minutes a call', () => {
    const calls = records(...Array.from({ length: 341 }, () => 4.45), 1520.75 - 341 * 4.45);
    expect(usageTotals(records(1520.75, ...Array.from({ length: 341 }, () => null)))).toEqual({
      totalCalls: 342,
      totalDurationMinutes: 1520.75,
      totalDurationHours: 25.35,
      avgDurationMinutes: 4.45,
    });
    expect(usageTotals(calls)).toMatchObject({ totalDurationMinutes: 1520.75, totalDurationHours: 25.35 });
  });

  it('rounds a half to the even neighbour', () => {
    expect(usageTotals(records(67.5))).toMatchObject({ totalDurationHours: 1.12 });
    expect(usageTotals(records(68.1))).toMatchObject({ totalDurationHours: 1.14 });
    expect(usageTotals(records(0.125))).toMatchObject({
      totalDurationMinutes: 0.12,
      avgDurationMinutes: 0.12,
    });
    expect(usageTotals(records(0.135))).toMatchObject({ totalDurationMinutes: 0.14 });
    expect(usageTotals(records(0.25, null))).toMatchObject({ avgDurationMinutes: 0.12 });
  });

  it('takes hours of the minutes before they are rounded', () => {
    // 2.7 minutes would be 0.045 hours, and 0.3 would be 0.005: both halves go down to the even neighbour.
    expect(usageTotals(records(2.704))).toMatchObject({
      totalDurationMinutes: 2.7,
      totalDurationHours: 0.05,
    });
    expect(usageTotals(records(0.2999))).toMatchObject({ totalDurationMinutes: 0.3, totalDurationHours: 0 });
    expect(usageTotals(records(0.3001))).toMatchObject({
      totalDurationMinutes: 0.3,
      totalDurationHours: 0.01,
    });
  });

  it('adds up decimals as they are written', () => {
    expect(usageTotals(records(...Array.from({ length: 10 }, () => 0.1)))).toMatchObject({
      totalDurationMinutes: 1,
      avgDurationMinutes: 0.1,
    });
    expect(usageTotals(records(1.005, 0.02))).toMatchObject({ totalDurationMinutes: 1.02 });
  });

  it('counts a call without a duration as 0 minutes', () => {
    expect(usageTotals(records(null, 3, null))).toEqual({
      totalCalls: 3,
      totalDurationMinutes: 3,
      totalDurationHours: 0.05,
      avgDurationMinutes: 1,
    });
  });

  it('gives zeros for no calls, the average included', () => {
    expect(usageTotals([])).toEqual({
      totalCalls: 0,
      totalDurationMinutes: 0,
      totalDurationHours: 0,
      avgDurationMinutes: 0,
    });
  });

  it('never gives -0', () => {
    expect(usageTotals(records(-0)).totalDurationMinutes).toBe(0);
  });

  it.each([
    [Number.NaN, 'to be a finite number, got NaN'],
    [Number.POSITIVE_INFINITY, 'to be a finite number, got Infinity'],
    [-0.5, 'to be from 0 to 9007199254740991, got -0.5'],
    [2 ** 53, 'to be from 0 to 9007199254740991, got 9007199254740992'],
  ])('refuses %d minutes, naming which', (minutes, requirement) => {
    expect(() => usageTotals(records(1, minutes))).toThrow(
      `usageTotals requires records[1].durationMinutes ${requirement}`,
    );
  });

  it('refuses minutes that add up beyond what a number holds, and takes what just fits', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(usageTotals(records(most - 1, 1)).totalDurationMinutes).toBe(most);
    expect(() => usageTotals(records(most, 1))).toThrow(
      'usageTotals requires totalDurationMinutes to be from 0 to 9007199254740991, got 9007199254740992',
    );
  });

  const minutes = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }).map((n) => n / 1000),
    fc.double({ min: 0, max: 1000, noNaN: true }),
    fc.constant(null),
  );

  it('agrees with exact fractions, rounded once', () => {
    fc.assert(
      fc.property(fc.array(minutes, { maxLength: 12 }), (list) => {
        const total = list.reduce((sum, value) => sum.plus(Rational.ofDecimal(value ?? 0)), new Rational(0n));
        const over = (parts: number) => roundHalfEven(total.over(new Rational(BigInt(parts))));
        expect(usageTotals(records(...list))).toEqual({
          totalCalls: list.length,
          totalDurationMinutes: over(1),
          totalDurationHours: over(60),
          avgDurationMinutes: list.length === 0 ? 0 : over(list.length),
        });
      }),
      propertyRuns,
    );
  });

  it('gives the same for the same records in any order', () => {
    const shuffled = fc
      .array(minutes, { maxLength: 12 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        expect(usageTotals(records(...others))).toEqual(usageTotals(records(...list)));
      }),
      propertyRuns,
    );
  });
});
