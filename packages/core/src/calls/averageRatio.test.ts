import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSum } from '../numbers/ExactSum';
import { averageRatio } from './averageRatio';

/** Ratios of at most four decimals, as Virsyn sends them. */
const ratio = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

describe('averageRatio', () => {
  it('W4 has no average over nothing', () => {
    expect(averageRatio({ sum: [], weight: 0 })).toBeNull();
  });

  it('gives 0 for a sum of 0', () => {
    expect(averageRatio({ sum: [], weight: 3 })).toBe(0);
  });

  it.each([
    ['W2 (0.5501 + 0.5500) / 2', [1.1001], 2, 0.5501],
    ['W3 (0.72 + 2 * 0.71) / 3', [2.14], 3, 0.7133],
    ['a half', [0.0001], 2, 0.0001],
    ['just below a half', [0.99989], 20_000, 0],
    ['just above a half', [1.00001], 20_000, 0.0001],
    ['a sum a little below its decimal', [1.1000999999999999], 2, 0.5501],
    ['many', [123_456.7], 1_000_000, 0.1235],
  ])('gives %s', (_, sum, weight, average) => {
    expect(averageRatio({ sum, weight })).toBe(average);
  });

  it('averages decimals as exact fractions do, in whatever doubles they stand', () => {
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 1, maxLength: 40 }), (ratios) => {
        const sum = new ExactSum();
        for (const one of ratios) sum.add(one);
        const total = ratios.reduce((exact, one) => exact.plus(Rational.ofDecimal(one)), new Rational(0n));
        const expected = total.over(new Rational(BigInt(ratios.length))).roundHalfAwayFromZero(4);
        expect(averageRatio({ sum: sum.expansion(), weight: ratios.length })).toBe(expected);
      }),
      propertyRuns,
    );
  });
});
