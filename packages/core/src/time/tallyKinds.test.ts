import { describe, expect, it } from 'vitest';
import { tallyKinds } from './tallyKinds';

describe('tallyKinds', () => {
  it('tallies by quarter and kind up to the next moment without a tally', () => {
    const tallies = new Uint32Array(6);
    const moments = Float64Array.of(900_000, 1_799_999, 1_800_000, 1_800_000, 2_700_000, 899_999, Number.NaN);
    const codes = Uint8Array.of(1, 2, 3, 0, 0, 0, 0);
    expect(tallyKinds(moments, 0, 1, tallies, codes)).toBe(4);
    expect([...tallies]).toEqual([0, 1, 1, 2, 0, 0]);
    expect(tallyKinds(moments, 3, 1, tallies, codes)).toBe(4);
    expect(tallyKinds(moments, 5, 1, tallies, codes)).toBe(5);
    expect(tallyKinds(moments, 6, 1, tallies, codes)).toBe(6);
    expect(tallyKinds(moments, 7, 1, tallies, codes)).toBe(7);
    expect([...tallies]).toEqual([0, 1, 1, 3, 0, 0]);
  });
});
