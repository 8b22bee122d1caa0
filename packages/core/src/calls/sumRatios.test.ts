import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSum } from '../numbers/ExactSum';
import { sumRatios } from './sumRatios';

const row = fc.record({
  ratio: fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
    // Down to the smallest double, so that something is left below every grid.
    fc.integer({ min: 1, max: 1074 }).map((bits) => 2 ** -bits),
    fc.constantFrom(0, 1, Number.NaN, 0.1, 1 - 2 ** -53),
  ),
  group: fc.nat({ max: 2 }),
  isCounted: fc.boolean(),
});

function sumRows(rows: readonly { ratio: number; group: number; isCounted: boolean }[], largest: number) {
  return sumRatios(
    'rollUpDailyColumnar',
    'talkRatio',
    Float64Array.from(rows, ({ ratio }) => ratio),
    Uint8Array.from(rows, ({ isCounted }) => (isCounted ? 1 : 2)),
    Int32Array.from(rows, ({ group }) => group),
    3,
    largest,
  );
}

describe('sumRatios', () => {
  it('gives sums of nothing for groups without a ratio', () => {
    expect(sumRows([], 0)).toEqual(new Array(3).fill({ sum: [], weight: 0 }));
    expect(sumRows([{ ratio: 0, group: 1, isCounted: true }], 1)[1]).toEqual({ sum: [], weight: 1 });
  });

  it('keeps what a sum of doubles loses', () => {
    const tenths = Array.from({ length: 10 }, () => ({ ratio: 0.1, group: 2, isCounted: true }));
    // Ten times the double next to 0.1, 3602879701896397 / 2^55: its nearest double, and 5 * 2^-54 - ... left.
    expect(sumRows(tenths, 10)[2]).toEqual({ sum: [1, 10 * (0.1 - 0.09375) - 0.0625], weight: 10 });
  });

  it('adds up exactly as an exact sum for each group does, whatever the size of the largest group', () => {
    const largest = fc.constantFrom(40, 1000, 2 ** 20, 2 ** 31);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), largest, (rows, largestGroup) => {
        const expected = [0, 1, 2].map((wanted) => {
          const counted = rows.filter(
            ({ ratio, group, isCounted }) => group === wanted && isCounted && !Number.isNaN(ratio),
          );
          const sum = new ExactSum();
          for (const { ratio } of counted) sum.add(ratio);
          return { sum: sum.expansion(), weight: counted.length };
        });
        expect(sumRows(rows, largestGroup)).toEqual(expected);
      }),
      propertyRuns,
    );
  });

  it('stays exact over as many rows as one group was said to have', () => {
    const count = 2 ** 17;
    const ratios = new Float64Array(count).fill(1 - 2 ** -53);
    const [all] = sumRatios('a', 'b', ratios, new Uint8Array(count).fill(1), new Int32Array(count), 1, count);
    expect(all).toEqual({ sum: [count - 2 ** -36], weight: count });
  });

  it.each([1.01, -0.1, -Infinity])('refuses %s, whether it counts or not', (ratio) => {
    for (const isCounted of [true, false]) {
      const rows = [
        { ratio: 0, group: 0, isCounted },
        { ratio, group: 0, isCounted },
      ];
      expect(() => sumRows(rows, 2)).toThrow('rollUpDailyColumnar requires talkRatio[1] to be ');
    }
  });
});
