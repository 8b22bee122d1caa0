import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSum } from './ExactSum';

const values = fc.array(fc.double({ noNaN: true, min: -1e30, max: 1e30 }), { maxLength: 15 });

function sumOf(list: readonly number[]): ExactSum {
  const total = new ExactSum();
  for (const value of list) total.add(value);
  return total;
}

describe('ExactSum', () => {
  it('has an empty expansion for 0', () => {
    expect(sumOf([]).expansion()).toEqual([]);
    expect(sumOf([0.1, -0.1]).expansion()).toEqual([]);
  });

  it('writes the nearest double first, then what is left', () => {
    expect(sumOf([1, 2 ** -60]).expansion()).toEqual([1, 2 ** -60]);
    expect(sumOf([2 ** -60, 1e300, -1e300, 1]).expansion()).toEqual([1, 2 ** -60]);
    expect(sumOf([2 ** 1000, 1]).expansion()).toEqual([2 ** 1000, 1]);
  });

  it('goes on after its expansion was read', () => {
    const total = sumOf([0.5]);
    total.expansion();
    total.add(0.25);
    expect(total.value()).toBe(0.75);
  });

  it('has one expansion for one sum, in whatever order it was made', () => {
    const shuffled = values.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(sumOf(other).expansion()).toEqual(sumOf(list).expansion());
      }),
      propertyRuns,
    );
  });

  it('loses nothing: the expansion adds up to the exact sum', () => {
    const exact = (list: readonly number[]) =>
      list.reduce((total, value) => total.plus(Rational.ofDouble(value)), new Rational(0n));
    fc.assert(
      fc.property(values, (list) => {
        const left = exact(list);
        const right = exact(sumOf(list).expansion());
        expect(left.numerator * right.denominator).toBe(right.numerator * left.denominator);
      }),
      propertyRuns,
    );
  });

  it('adds its own expansions as it adds values', () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const parts = [...sumOf(left).expansion(), ...sumOf(right).expansion()];
        expect(sumOf(parts).expansion()).toEqual(sumOf([...left, ...right]).expansion());
      }),
      propertyRuns,
    );
  });
});
