import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUARTER_MS, tallyQuarters } from './tallyQuarters';

describe('tallyQuarters', () => {
  it('tallies up to the next moment without a tally', () => {
    const tallies = new Uint32Array(2);
    const moments = Float64Array.of(900_000, 1_799_999, 1_800_000, 2_700_000, 2_699_999, 899_999, Number.NaN);
    expect(tallyQuarters(moments, 0, 1, tallies)).toBe(3);
    expect([...tallies]).toEqual([2, 1]);
    expect(tallyQuarters(moments, 4, 1, tallies)).toBe(5);
    expect([...tallies]).toEqual([2, 2]);
    expect(tallyQuarters(moments, 6, 1, tallies)).toBe(6);
    expect(tallyQuarters(moments, 7, 1, tallies)).toBe(7);
    expect([...tallies]).toEqual([2, 2]);
  });

  it('finds the quarter of every whole millisecond beside an edge, in all years that are allowed', () => {
    const edge = fc.integer({ min: -34_011_360, max: 281_558_239 });
    fc.assert(
      fc.property(
        edge,
        fc.constantFrom(-1, -0.001, 0, 0.5, 1),
        fc.nat({ max: 3000 }),
        (quarter, ms, before) => {
          const tallies = new Uint32Array(before + 2);
          const epochMs = quarter * QUARTER_MS + ms;
          tallyQuarters(Float64Array.of(epochMs), 0, quarter - before - 1, tallies);
          // Whole numbers: BigInt division drops the fraction towards zero, so the floor is taken first.
          const wholeMs = BigInt(Math.floor(epochMs));
          const length = BigInt(QUARTER_MS);
          const floor = (wholeMs - (((wholeMs % length) + length) % length)) / length;
          expect(tallies.indexOf(1)).toBe(Number(floor) - (quarter - before - 1));
        },
      ),
      propertyRuns,
    );
  });
});
