import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilsonInterval';

const trialCounts = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e9 }));
const observed = trialCounts.chain((trials) =>
  fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)),
);
const deviate = fc.constantFrom(0, 0.5, 1, 1.6448536269514722, 1.959963984540054, 3);

function bounds(successes: number, trials: number, z?: number) {
  const interval = wilsonInterval(successes, trials, z);
  if (!interval) throw new Error('no interval');
  return interval;
}

describe('wilsonInterval', () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published interval of %s of %s', (successes, trials, low, high) => {
    const interval = bounds(successes, trials);
    expect(interval.low.toFixed(4)).toBe(low.toFixed(4));
    expect(interval.high.toFixed(4)).toBe(high.toFixed(4));
  });

  it('is exact at the ends', () => {
    expect(bounds(0, 1e15).low).toBe(0);
    expect(bounds(1e15, 1e15).high).toBe(1);
    expect(bounds(0, 3, 0)).toEqual({ low: 0, high: 0 });
    expect(bounds(3, 3, 0)).toEqual({ low: 1, high: 1 });
    // One of one at z = 1: 1 / (1 + 1).
    expect(bounds(1, 1, 1)).toEqual({ low: 0.5, high: 1 });
    expect(bounds(0, 1, 1)).toEqual({ low: 0, high: 0.5 });
  });

  it('keeps the digits of a small ratio', () => {
    // Python's decimal with 60 digits.
    expect(bounds(1, 1e12).low / 1.7652455493517475e-13).toBeCloseTo(1, 13);
    expect(bounds(1, 1e12).high / 5.664934265736511e-12).toBeCloseTo(1, 13);
    expect(bounds(0, 1e12).high / 3.841458820679368e-12).toBeCloseTo(1, 13);
  });

  it('is null without trials', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(-0, -0)).toBeNull();
  });

  it.each([
    [3, 2, 1, 'successes to be a whole number from 0 to 2, got 3'],
    [-1, 2, 1, 'successes to be a whole number from 0 to 2, got -1'],
    [0.5, 2, 1, 'successes to be a whole number from 0 to 2, got 0.5'],
    [0, -1, 1, 'trials to be a whole number from 0 to 9007199254740991, got -1'],
    [0, Number.NaN, 1, 'trials to be a finite number, got NaN'],
    [0, 1, -1, 'z to be from 0 to 100, got -1'],
    [0, 1, 101, 'z to be from 0 to 100, got 101'],
    [0, 0, Number.NaN, 'z to be a finite number, got NaN'],
  ])('refuses %s of %s at %s', (successes, trials, z, message) => {
    expect(() => wilsonInterval(successes, trials, z)).toThrow(`wilsonInterval requires ${message}`);
  });

  it('holds the observed ratio and stays within 0 and 1', () => {
    fc.assert(
      fc.property(observed, deviate, ([successes, trials], z) => {
        const { low, high } = bounds(successes, trials, z);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual((successes / trials) * (1 - 1e-15));
      }),
      propertyRuns,
    );
  });

  it('ends where the distance from the observed ratio is z standard errors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.nat({ max: 5000 }), deviate, (trials, seed, z) => {
        const successes = 1 + (seed % (trials - 1));
        for (const bound of Object.values(bounds(successes, trials, z))) {
          const errors = (z * z * bound * (1 - bound)) / trials;
          expect((successes / trials - bound) ** 2 - errors).toBeCloseTo(0, 13);
        }
      }),
      propertyRuns,
    );
  });

  it('mirrors failures and narrows with more trials', () => {
    fc.assert(
      fc.property(observed, ([successes, trials]) => {
        const interval = bounds(successes, trials);
        const mirrored = bounds(trials - successes, trials);
        expect(interval.low).toBeCloseTo(1 - mirrored.high, 14);
        const twice = bounds(2 * successes, 2 * trials);
        expect(twice.high - twice.low).toBeLessThan(interval.high - interval.low);
      }),
      propertyRuns,
    );
  });
});
