import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../figures/figure';
import { createRanking, type RankingInput, type RankingItemInput } from './createRanking';

const row = (id: string, value: number | null, more: Partial<RankingItemInput> = {}): RankingItemInput => ({
  id,
  label: id.toUpperCase(),
  figure: figure(value, 'count'),
  ...more,
});

describe('createRanking', () => {
  it('keeps the order given and adds shares', () => {
    const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
    const detail = [figure(12, 'seconds'), ' on average'] as const;
    const input: RankingInput = deepFreeze({
      items: [row('b', 1, { detail }), row('a', 23)],
      whole: figure(80, 'count'),
      itemCount: 7,
      period,
    });
    expect(createRanking(input)).toStrictEqual({
      kind: 'ranking',
      whole: { value: 80, unit: 'count' },
      items: [
        { id: 'b', label: 'B', figure: { value: 1, unit: 'count' }, sharePercent: 1.3, detail },
        { id: 'a', label: 'A', figure: { value: 23, unit: 'count' }, sharePercent: 28.8 },
      ],
      itemCount: 7,
      period,
    });
  });

  it('has no shares without a whole, of an unknown one, or of nothing', () => {
    const shares = (input: RankingInput) =>
      createRanking(input).items.map(({ sharePercent }) => sharePercent);
    expect(shares({ items: [row('a', 1)] })).toEqual([null]);
    expect(shares({ items: [row('a', 1)], whole: figure(null, 'count') })).toEqual([null]);
    expect(shares({ items: [row('a', null)], whole: figure(5, 'count') })).toEqual([null]);
    expect(shares({ items: [row('a', 0, { sharePercent: 3 })], whole: figure(0, 'count') })).toEqual([null]);
    expect(shares({ items: [row('a', 0)], whole: figure(4, 'count') })).toEqual([0]);
  });

  it('shows the shares that a server sent, also without a whole', () => {
    const items = [row('a', 1, { sharePercent: 44.4 }), row('b', 1, { sharePercent: null })];
    expect(createRanking({ items, whole: figure(2, 'count') }).items).toMatchObject([
      { sharePercent: 44.4 },
      { sharePercent: 50 },
    ]);
    expect(createRanking({ items }).items).toMatchObject([{ sharePercent: 44.4 }, { sharePercent: null }]);
  });

  it('lets figures be below 0 where there is no whole', () => {
    const items = [row('a', 0, { figure: figure(-2, 'points') })];
    expect(createRanking({ items }).items[0]?.figure.value).toBe(-2);
  });

  it('is empty without rows', () => {
    expect(createRanking({ items: [] })).toStrictEqual({
      kind: 'ranking',
      items: [],
      whole: null,
      itemCount: 0,
      period: null,
    });
  });

  it('hands on no other member, and no object of the caller', () => {
    const detail = ['x'];
    const view = createRanking({ items: [{ ...row('a', 1, { detail }), ...{ secret: 1 } }] });
    detail[0] = 'y';
    expect(view.items).toStrictEqual([{ ...row('a', 1), sharePercent: null, detail: ['x'] }]);
  });

  it.each([
    [{ items: [row('a', 1), row('a', 1)] }, 'duplicate', 'items[1].id to be unique, got "a"'],
    [
      { items: [row('a', 1, { label: '' })] },
      'missing',
      'items[0].label to be a text that is not empty, got ""',
    ],
    [
      { items: [row('a', 1), row('b', 1, { figure: figure(1, 'seconds') })] },
      'unknown_value',
      'items[1].figure.unit to be one of count, got "seconds"',
    ],
    [
      { items: [row('a', 1)], whole: figure(9, 'number') },
      'unknown_value',
      'items[0].figure.unit to be one of number, got "count"',
    ],
    [
      { items: [row('a', 3)], whole: figure(2, 'count') },
      'out_of_range',
      'items[0].figure.value to be from 0 to 2, got 3',
    ],
    [
      { items: [row('a', 1, { figure: figure(-1, 'number') })], whole: figure(2, 'number') },
      'out_of_range',
      'items[0].figure.value to be from 0 to 2, got -1',
    ],
    [
      { items: [row('a', 1, { figure: { value: Number.NaN, unit: 'number' } })] },
      'not_a_number',
      'items[0].figure.value to be a finite number, got NaN',
    ],
    [
      { items: [], whole: { value: Infinity, unit: 'number' } },
      'not_a_number',
      'whole.value to be a finite number, got Infinity',
    ],
    [
      { items: [row('a', 1, { sharePercent: 101 })] },
      'out_of_range',
      'items[0].sharePercent to be from 0 to 100, got 101',
    ],
    [
      { items: [row('a', 1, { detail: [{ value: 1, unit: 'count', digits: 0.5 }] })] },
      'out_of_range',
      'items[0].detail[0].digits to be a whole number from 0 to 100, got 0.5',
    ],
    [
      { items: [row('a', 1), row('b', 1)], itemCount: 1 },
      'out_of_range',
      'itemCount to be a whole number from 2 to 9007199254740991, got 1',
    ],
  ] satisfies [RankingInput, string, string][])('refuses %o', (input, code, message) => {
    expect(() => createRanking(input)).toThrow(
      expect.objectContaining({ code, message: `createRanking requires ${message}` }),
    );
  });

  it('agrees with exact fractions', () => {
    const counts = fc.array(fc.nat(9999), { maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 9999, max: 99_999 }), (list, whole) => {
        const items = deepFreeze(list.map((count, index) => row(`r${index}`, count)));
        const view = createRanking({ items, whole: figure(whole, 'count') });
        expect(view.items.map(({ sharePercent }) => sharePercent)).toEqual(
          list.map((count) => new Rational(BigInt(count) * 100n, BigInt(whole)).roundHalfAwayFromZero(1)),
        );
        expect(view.items.map(({ figure: { value } }) => value)).toEqual(list);
      }),
      propertyRuns,
    );
  });
});
