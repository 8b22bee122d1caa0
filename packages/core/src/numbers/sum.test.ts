import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors';
import { sum } from './sum';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Doubles that cancel often, so that low parts decide. */
const cancelling = fc.oneof(
  finite,
  fc.constantFrom(1e308, -1e308, 1e100, -1e100, 1, -1, 0.1, -0.1, 2 ** 53, -(2 ** -54), 5e-324),
);

function exactSum(values: readonly number[]): Rational {
  return values.reduce((total, value) => total.plus(Rational.ofDouble(value)), new Rational(0n));
}

/** How far a double lies from an exact value, as a fraction without sign. */
function distance(value: number, exact: Rational): Rational {
  const difference = Rational.ofDouble(value).plus(exact.times(new Rational(-1n)));
  return difference.numerator < 0n ? difference.times(new Rational(-1n)) : difference;
}

function isAtMost(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator <= b.numerator * a.denominator;
}

/** The doubles on either side, by stepping the bits. */
function neighbours(value: number): readonly number[] {
  const step = (bits: bigint) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) + bits);
    return view.getFloat64(0);
  };
  return value === 0 ? [5e-324, -5e-324] : [step(1n), step(-1n)];
}

describe('sum', () => {
  it('S1 adds ten tenths to 1', () => {
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  it('S2 keeps what a large value hides for a while', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  });

  it('S3 keeps the smallest part of a long cancellation (CPython test_math)', () => {
    expect(sum([1e100, 1, -1e100, 1e-100, 1e50, -1, -1e50])).toBe(1e-100);
  });

  it('S4 breaks a tie by what lies below it (CPython test_math)', () => {
    expect(sum([2 ** 53, -0.5, -(2 ** -54)])).toBe(9007199254740991);
  });

  it('S5 survives overflow on the way (test262 Math.sumPrecise)', () => {
    expect(sum([1e308, 1e308, 0.1, 0.1, 1e30, 0.1, -1e30, -1e308, -1e308])).toBe(0.30000000000000004);
  });

  it('S6 takes an integer beyond 2^53 as the double it is', () => {
    expect(sum([9007199254740994, 1])).toBe(9007199254740996);
  });

  it('S7 adds the answered and the missed calls of the agents', () => {
    expect(sum([34, 22, 20, 19, 4, 0])).toBe(99);
    expect(sum([103, 112, 47, 93, 77, 96])).toBe(528);
  });

  it('rounds a tie downwards when the rest is negative and upwards when it is positive', () => {
    expect(sum([1, 2 ** -53])).toBe(1);
    expect(sum([1, 2 ** -53, 2 ** -200])).toBe(1 + 2 ** -52);
    expect(sum([1 + 2 ** -52, 2 ** -53, -(2 ** -200)])).toBe(1 + 2 ** -52);
    expect(sum([-1, -(2 ** -53), -(2 ** -200)])).toBe(-1 - 2 ** -52);
  });

  it('gives 0, never -0, for nothing and for cancelled values', () => {
    expect(sum([])).toBe(0);
    expect(sum([-0])).toBe(0);
    expect(sum([1.5, -1.5])).toBe(0);
    expect(sum([1e308, -1e308])).toBe(0);
  });

  it('reads any iterable once', () => {
    expect(sum(new Set([0.5, 0.25]).values())).toBe(0.75);
  });

  it('stays exact at the very top and bottom of the doubles', () => {
    expect(sum([Number.MAX_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
    expect(sum([5e-324, 5e-324, -5e-324])).toBe(5e-324);
    expect(sum([2 ** 1000, 0.1, 0.2, -(2 ** 1000)])).toBe(0.30000000000000004);
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %s', (value) => {
    expect(() => sum([1, value])).toThrow(
      new InputError(
        'not_a_number',
        'values[1]',
        String(value),
        `sum requires values[1] to be a finite number, got ${value}`,
      ),
    );
  });

  it('refuses a total beyond the largest double', () => {
    expect(() => sum([1e308, 1e308])).toThrow(
      'sum requires values to add up to a finite number, got Infinity',
    );
    expect(() => sum([-1e308, -1e308])).toThrow('got -Infinity');
  });

  it('is the double nearest to the exact sum', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            cancelling,
            fc.integer().map((n) => n / 100),
          ),
          { maxLength: 20 },
        ),
        (values) => {
          const exact = exactSum(values);
          fc.pre(isAtMost(distance(0, exact), Rational.ofDouble(Number.MAX_VALUE)));
          const result = sum(values);
          const miss = distance(result, exact);
          for (const neighbour of neighbours(result).filter(Number.isFinite)) {
            expect(isAtMost(miss, distance(neighbour, exact))).toBe(true);
          }
        },
      ),
      propertyRuns,
    );
  });

  it('does not depend on the order of the values', () => {
    const shuffled = fc
      .array(
        cancelling.map((value) => value / 1024),
        { maxLength: 12 },
      )
      .chain((values) =>
        fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
      );
    fc.assert(
      fc.property(shuffled, ([values, others]) => {
        expect(sum(others)).toBe(sum(values));
      }),
      propertyRuns,
    );
  });

  it('changes sign with its values', () => {
    fc.assert(
      fc.property(fc.array(cancelling.map((value) => value / 1024)), (values) => {
        expect(sum(values.map((value) => -value))).toBe(-sum(values) + 0);
      }),
      propertyRuns,
    );
  });
});
