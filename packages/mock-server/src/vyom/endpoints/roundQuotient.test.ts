import { roundHalfEven } from '@callscope/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundQuotient } from './roundQuotient';

describe('roundQuotient', () => {
  it.each([
    [0, 60, 0],
    [100, 60, 1.67],
    [4050, 3600, 1.12],
    [4086, 3600, 1.14],
    [18, 3600, 0],
    [54, 3600, 0.02],
    [9, 120, 0.08],
    [15, 120, 0.12],
    [1, 3, 0.33],
    [2, 3, 0.67],
    [199, 200, 1],
    [197, 200, 0.98],
    [2_147_483_647, 1, 2_147_483_647],
    // A hundred times as much is more than doubles tell apart.
    [90_000_000_000_001, 60, 1_500_000_000_000.02],
  ])('divides %i by %i', (dividend, divisor, expected) => {
    expect(roundQuotient(dividend, divisor)).toBe(expected);
  });

  it('agrees with whole numbers of any size', () => {
    const dividend = fc.integer({ min: 0, max: 10_000_000_000 });
    const divisor = fc.oneof(fc.constantFrom(60, 3600), fc.integer({ min: 1, max: 6_000_000 }));
    fc.assert(
      fc.property(dividend, divisor, (seconds, by) => {
        const [all, part] = [BigInt(seconds) * 200n, BigInt(by) * 2n];
        const floor = all / part;
        const twice = (all % part) * 2n;
        const isUp = twice > part || (twice === part && floor % 2n === 1n);
        expect(roundQuotient(seconds, by)).toBe(Number(isUp ? floor + 1n : floor) / 100);
      }),
      { numRuns: 2000, seed: 20_261_121 },
    );
  });

  it.each([60, 3600])('rounds every second over %i as core rounds the quotient', (divisor) => {
    for (let seconds = 0; seconds <= 36_000; seconds += 3) {
      expect(roundQuotient(seconds, divisor), `${seconds} s`).toBe(roundHalfEven(seconds / divisor, 2));
    }
  });
});
