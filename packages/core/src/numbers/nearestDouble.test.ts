import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestDouble } from './nearestDouble';

describe('nearestDouble', () => {
  it('gives 0 for 0 and keeps the sign of anything else', () => {
    expect(nearestDouble(0n, 7n)).toBe(0);
    expect(nearestDouble(-1n, 3n)).toBe(-1 / 3);
  });

  it('breaks ties to even', () => {
    expect(nearestDouble(2n ** 53n + 1n, 1n)).toBe(2 ** 53);
    expect(nearestDouble(2n ** 53n + 3n, 1n)).toBe(2 ** 53 + 4);
    expect(nearestDouble(2n ** 60n + 2n ** 7n, 1n)).toBe(2 ** 60);
    expect(nearestDouble(2n ** 60n + 2n ** 7n + 1n, 1n)).toBe(2 ** 60 + 2 ** 8);
  });

  it('carries into the next power of two', () => {
    expect(nearestDouble(2n ** 54n - 1n, 1n)).toBe(2 ** 54);
  });

  it('rounds once among the subnormal numbers', () => {
    expect(nearestDouble(1n, 2n ** 1074n)).toBe(5e-324);
    expect(nearestDouble(1n, 2n ** 1075n)).toBe(0);
    expect(nearestDouble(3n, 2n ** 1075n)).toBe(1e-323);
    expect(nearestDouble(2n ** 53n + 1n, 2n ** 1100n)).toBe(2 ** -1047);
  });

  it('gives Infinity beyond the largest double', () => {
    expect(nearestDouble(2n ** 1024n, 1n)).toBe(Infinity);
    expect(nearestDouble(-(2n ** 2000n), 1n)).toBe(-Infinity);
  });

  it('gives back every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { numerator, denominator } = Rational.ofDouble(value);
        expect(nearestDouble(numerator, denominator)).toBe(value + 0);
      }),
      propertyRuns,
    );
  });

  it('divides integers as the hardware does', () => {
    const integer = fc.maxSafeInteger();
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        fc.pre(b > 0);
        expect(nearestDouble(BigInt(a), BigInt(b))).toBe(a / b + 0);
      }),
      propertyRuns,
    );
  });
});
