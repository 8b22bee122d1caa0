import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNames } from './countNames';

describe('countNames', () => {
  it('gives known names in their order, then others by code unit in their first spelling', () => {
    const names = deepFreeze(['on_hold', 'Known_B', 'a!', 'OnHold', 'a', 'knownB', 'on-hold', 'a']);
    expect(countNames(names, ['known_b', 'known_a'])).toEqual([
      { name: 'known_b', count: 2 },
      { name: 'known_a', count: 0 },
      { name: 'OnHold', count: 3 },
      { name: 'a', count: 2 },
      { name: 'a!', count: 1 },
    ]);
  });

  it('counts nothing', () => {
    expect(countNames([], [])).toEqual([]);
  });

  it('counts each name once, whatever the order', () => {
    const lists = fc.array(fc.constantFrom('x', 'X', 'x_', 'y', 'Y-y', 'k', 'K', '__proto__', '-'));
    const shuffled = lists.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const bare = (name: string) => [...name.toLowerCase()].filter((sign) => !'_-'.includes(sign)).join();
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        const counts = countNames(list, ['k']);
        expect(countNames(others, ['k'])).toEqual(counts);
        expect(counts[0]?.name).toBe('k');
        expect(new Set(counts.map(({ name }) => bare(name))).size).toBe(counts.length);
        for (const { name, count } of counts) {
          expect(count).toBe(list.filter((one) => bare(one) === bare(name)).length);
        }
        expect(counts.reduce((total, { count }) => total + count, 0)).toBe(list.length);
      }),
      propertyRuns,
    );
  });
});
