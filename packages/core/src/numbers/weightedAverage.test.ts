import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedAverage } from './weightedAverage';

const item = fc.record({
  value: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 10000 }).map((n) => n / 10000),
    fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  ),
  weight: fc.oneof(fc.nat({ max: 1000 }), fc.double({ noNaN: true, min: 0, max: 1e6 })),
});
const items = fc.array(item, { maxLength: 12 });

describe('weightedAverage', () => {
  it('W1 weighs each value', () => {
    const values = [
      { value: 0.55, weight: 100 },
      { value: 0.61, weight: 50 },
      { value: 0.4, weight: 0 },
    ];
    expect(weightedAverage(values)).toBe(0.57);
    expect(weightedAverage(values, 4)).toBe(0.57);
  });

  it('W2 rounds a half away from zero', () => {
    const values = [
      { value: 0.5501, weight: 1 },
      { value: 0.55, weight: 1 },
    ];
    expect(weightedAverage(values, 4)).toBe(0.5501);
    expect(weightedAverage(values)).toBe(0.55005);
    expect(
      weightedAverage(
        values.map(({ value, weight }) => ({ value: -value, weight })),
        4,
      ),
    ).toBe(-0.5501);
  });

  it('W3 rounds once, at the end', () => {
    const values = [
      { value: 0.72, weight: 1 },
      { value: 0.71, weight: 2 },
    ];
    expect(weightedAverage(values, 4)).toBe(0.7133);
    expect(weightedAverage(values)).toBe(2.14 / 3);
  });

  it('W4 has no average over nothing', () => {
    expect(weightedAverage([])).toBeNull();
    expect(weightedAverage([{ value: 0.5, weight: 0 }])).toBeNull();
    expect(weightedAverage([{ value: null, weight: 3 }], 2)).toBeNull();
  });

  it('W5 leaves out the weight of a value that is not there', () => {
    const values = [
      { value: null, weight: 5 },
      { value: 0.5, weight: 5 },
    ];
    expect(weightedAverage(values)).toBe(0.5);
  });

  it('W6 divides all seconds by all answered calls', () => {
    expect(weightedAverage([{ value: 14337 / 99, weight: 99 }], 1)).toBe(144.8);
  });

  it('weighs by decimals too', () => {
    expect(
      weightedAverage([
        { value: 1, weight: 0.1 },
        { value: 2, weight: 0.2 },
        { value: 3, weight: 1e21 },
      ]),
    ).toBe(3);
    expect(
      weightedAverage([
        { value: 1, weight: 0.1 },
        { value: 2.5, weight: 0.2 },
      ]),
    ).toBe(2);
  });

  it.each([
    [{ value: 1, weight: -1 }, 'weightedAverage requires items[0].weight to be from 0 to Infinity, got -1'],
    [
      { value: 1, weight: Number.NaN },
      'weightedAverage requires items[0].weight to be a finite number, got NaN',
    ],
    [
      { value: null, weight: -1 },
      'weightedAverage requires items[0].weight to be from 0 to Infinity, got -1',
    ],
    [
      { value: Infinity, weight: 1 },
      'weightedAverage requires items[0].value to be a finite number, got Infinity',
    ],
  ])('refuses %o', (bad, message) => {
    expect(() => weightedAverage([bad])).toThrow(message);
  });

  it('refuses digits that are not a whole number', () => {
    expect(() => weightedAverage([], -1)).toThrow(
      'weightedAverage requires digits to be a whole number from 0 to 100, got -1',
    );
  });

  it('agrees with exact fractions', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 8 }), (list, digits) => {
        let total = new Rational(0n);
        let weights = new Rational(0n);
        for (const { value, weight } of list) {
          if (value === null) continue;
          total = total.plus(Rational.ofDecimal(value).times(Rational.ofDecimal(weight)));
          weights = weights.plus(Rational.ofDecimal(weight));
        }
        const expected =
          weights.numerator === 0n ? null : total.over(weights).roundHalfAwayFromZero(digits) + 0;
        expect(weightedAverage(deepFreeze(list), digits)).toBe(expected);
      }),
      propertyRuns,
    );
  });

  it('lies between its smallest and its largest value', () => {
    fc.assert(
      fc.property(items, (list) => {
        const average = weightedAverage(list);
        fc.pre(average !== null);
        const weighed = list.flatMap(({ value, weight }) => (value !== null && weight > 0 ? [value] : []));
        expect(average).toBeGreaterThanOrEqual(Math.min(...weighed));
        expect(average).toBeLessThanOrEqual(Math.max(...weighed));
      }),
      propertyRuns,
    );
  });

  it('does not depend on the order of the items', () => {
    const shuffled = items.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(weightedAverage(other)).toBe(weightedAverage(list));
      }),
      propertyRuns,
    );
  });

  it('weighs a value twice as it weighs twice the weight', () => {
    const whole = fc.array(fc.record({ value: fc.integer(), weight: fc.nat({ max: 1000 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(whole, (list) => {
        const doubled = list.map(({ value, weight }) => ({ value, weight: weight * 2 }));
        expect(weightedAverage([...list, ...list])).toBe(weightedAverage(doubled));
      }),
      propertyRuns,
    );
  });
});
