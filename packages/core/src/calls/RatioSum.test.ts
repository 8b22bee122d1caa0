import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSum } from '../numbers/ExactSum';
import { RatioSum } from './RatioSum';

const value = fc.oneof(
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
  fc.integer({ min: -30, max: 1074 }).map((bits) => 2 ** -bits),
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
  fc.constantFrom(0, 0.1, -0.1, 4096, -4096, 4096 + 2 ** -40, 1 - 2 ** -53),
);

describe('RatioSum', () => {
  it('is empty for nothing', () => {
    expect(new RatioSum().expansion()).toEqual([]);
  });

  it('adds up as an exact sum does, whatever the size, and says the same twice', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const sum = new RatioSum();
        const exact = new ExactSum();
        for (const one of values) {
          sum.add(one);
          exact.add(one);
        }
        expect(sum.expansion()).toEqual(exact.expansion());
        expect(sum.expansion()).toEqual(exact.expansion());
      }),
      propertyRuns,
    );
  });

  it.each([4095, 4096, 4097, 20_000])('stays exact over %d of the values that take most bits', (count) => {
    for (const [one, small] of [
      [4096, 2 ** -68],
      [4096 - 2 ** -41, 2 ** -28 - 2 ** -68],
      [1 - 2 ** -53, 2 ** -28 - 2 ** -80],
    ] as const) {
      const sum = new RatioSum();
      const exact = new ExactSum();
      for (let at = 0; at < count; at += 1) {
        const next = at % 2 ? one : small;
        sum.add(next);
        exact.add(next);
      }
      expect(sum.expansion()).toEqual(exact.expansion());
    }
  });
});
