import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourScale } from './colourScale';

/** The rule by sorting, and steps by comparing with each edge. */
function scaleBySorting(counts: readonly number[]) {
  const [largest = 0, second = 0, ...rest] = [...counts].sort((a, b) => b - a);
  const others = [second, ...rest];
  const stepsUnder = (cap: number) =>
    new Set(others.map((count) => [0, 1, 2, 3, 4, 5, 6].filter((edge) => count * 7 > edge * cap).length))
      .size;
  const isExceeded = second > 0 && largest > 2 * second && stepsUnder(second) > stepsUnder(largest);
  return { cap: isExceeded ? second : largest, maximum: largest, isExceeded };
}

const counts = fc.array(fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 60 }), fc.nat({ max: 100_000 })), {
  maxLength: 12,
});

describe('colourScale', () => {
  it.each([
    ['no count stands apart', [0, 3, 12, 28, 30, 35], { cap: 35, maximum: 35, isExceeded: false }],
    ['one would flatten the rest', [1, 2, 3, 4, 5, 6, 500], { cap: 6, maximum: 500, isExceeded: true }],
    ['that one comes first', [500, 6, 5, 4, 3, 2, 1], { cap: 6, maximum: 500, isExceeded: true }],
    ['one is exactly twice the next', [2, 4, 6, 8, 10, 20], { cap: 20, maximum: 20, isExceeded: false }],
    ['one is more than twice the next', [2, 4, 6, 8, 10, 21], { cap: 10, maximum: 21, isExceeded: true }],
    ['two share the top', [1, 2, 3, 4, 5, 6, 500, 500], { cap: 500, maximum: 500, isExceeded: false }],
    ['nothing else is set apart', [1, 1, 1, 400], { cap: 400, maximum: 400, isExceeded: false }],
    ['the rest are 0', [0, 0, 400], { cap: 400, maximum: 400, isExceeded: false }],
    ['there is nothing', [], { cap: 0, maximum: 0, isExceeded: false }],
    ['all are 0', [0, -0], { cap: 0, maximum: 0, isExceeded: false }],
  ])('decides the cap when %s', (_, list, expected) => {
    expect(colourScale(deepFreeze(list))).toEqual(expected);
  });

  it('lets an explicit maximum win over everything', () => {
    expect(colourScale([1, 2, 3, 500], { maximum: 500 })).toEqual({
      cap: 500,
      maximum: 500,
      isExceeded: false,
    });
    expect(colourScale([1, 2, 3], { maximum: 10 })).toEqual({ cap: 10, maximum: 3, isExceeded: false });
    expect(colourScale([1, 2, 30], { maximum: 10 })).toEqual({ cap: 10, maximum: 30, isExceeded: true });
    expect(colourScale([1], { maximum: 0.5 })).toEqual({ cap: 0.5, maximum: 1, isExceeded: true });
  });

  it.each([
    [0, 'to be above 0, got 0'],
    [-1, 'to be above 0, got -1'],
    [Number.NaN, 'to be a finite number, got NaN'],
    [Infinity, 'to be a finite number, got Infinity'],
  ])('refuses a maximum of %s', (maximum, message) => {
    expect(() => colourScale([1], { maximum })).toThrow(`colourScale requires maximum ${message}`);
  });

  it.each([-1, 0.5, 2 ** 53])('refuses a count of %s', (count) => {
    expect(() => colourScale([1, count])).toThrow(
      `colourScale requires counts[1] to be a whole number from 0 to 9007199254740991, got ${count}`,
    );
  });

  it('reads any iterable, once', () => {
    const expected = { cap: 6, maximum: 500, isExceeded: true };
    expect(colourScale(new Set([1, 2, 3, 4, 5, 6, 500]))).toEqual(expected);
    expect(colourScale([1, 2, 3, 4, 5, 6, 500].values())).toEqual(expected);
    expect(colourScale(Uint32Array.of(1, 2, 3, 4, 5, 6, 500))).toEqual(expected);
  });

  it('refuses what is no list', () => {
    expect(() => colourScale(JSON.parse('{"length":1}'))).toThrow(
      expect.objectContaining({
        code: 'missing',
        message: 'colourScale requires counts to be a list, got [object Object]',
      }),
    );
  });

  it('gives what sorting gives, in any order', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const expected = scaleBySorting(list);
        expect(colourScale(list)).toEqual(expected);
        expect(colourScale([...list].reverse())).toEqual(expected);
      }),
      propertyRuns,
    );
  });

  it('caps one count at most', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const { cap, isExceeded } = colourScale(list);
        expect(list.filter((count) => count > cap)).toHaveLength(isExceeded ? 1 : 0);
      }),
      propertyRuns,
    );
  });
});
