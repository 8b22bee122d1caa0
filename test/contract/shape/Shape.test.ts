import { describe, expect, it } from 'vitest';
import { ascendingBy, ascendingInTime, descendingBy, list } from './list';
import {
  amount,
  count,
  percent,
  percentOneDecimal,
  ratio,
  ratioFourDecimals,
  twoDecimals,
  whole,
} from './numbers';
import { mapOf, nullable, object, optional } from './object';
import { mistakesIn, read, type Shape } from './Shape';
import { calendarText, day, matching, offsetMoment, oneOf, text, utcMoment, uuid } from './texts';

describe('object', () => {
  const shape = object({ a: count, b: object({ c: nullable(count) }), d: optional(count) });

  it('takes a value with every member and one without those that may be absent', () => {
    expect(mistakesIn({ a: 1, b: { c: null }, d: 3 }, shape)).toEqual([]);
    expect(mistakesIn({ a: 1, b: { c: 2 } }, shape)).toEqual([]);
  });

  it('names the path of what is missing, undocumented, null or of another type', () => {
    expect(mistakesIn({ a: null, b: { e: 1 } }, shape)).toEqual([
      '$.a: expected a count, got null',
      '$.b.e: expected no such member',
      '$.b.c: expected a count, got nothing',
    ]);
    expect(mistakesIn({ a: 1, b: [], d: null }, shape)).toEqual([
      '$.b: expected an object, got []',
      '$.d: expected a count, got null',
    ]);
  });

  it('takes a member of the prototype for none', () => {
    expect(mistakesIn(JSON.parse('{"__proto__":1,"toString":1}'), object({}))).toEqual([
      '$.__proto__: expected no such member',
      '$.toString: expected no such member',
    ]);
    expect(mistakesIn({}, object({ toString: count }))).toEqual([
      '$.toString: expected a count, got nothing',
    ]);
  });
});

describe('list', () => {
  it('names the place of a wrong item, and too many of them', () => {
    expect(mistakesIn([1, '2', 3], list(count, { mostItems: 2 }))).toEqual([
      '$: expected at most 2 items',
      '$[1]: expected a count, got "2"',
    ]);
    expect(mistakesIn({}, list(count))).toEqual(['$: expected a list, got {}']);
  });

  it('knows its order', () => {
    const items = list(object({ n: count }));
    expect(mistakesIn([{ n: 3 }, { n: 3 }, { n: 1 }], descendingBy('n', items))).toEqual([]);
    expect(mistakesIn([{ n: 1 }, { n: 3 }], descendingBy('n', items))).toEqual([
      '$[1].n: expected descending order, got 3 after 1',
    ]);
    expect(mistakesIn([{ n: 1 }, { n: 1 }], ascendingBy('n', items))).toEqual([
      '$[1].n: expected ascending order, got 1 after 1',
    ]);
    const moments = ascendingInTime('at', list(object({ at: text })));
    const [early, late] = [{ at: '2026-11-01T01:00-04:00' }, { at: '2026-11-01T01:00-05:00' }];
    expect(mistakesIn([early, late], moments)).toEqual([]);
    expect(mistakesIn([late, early], moments)).toHaveLength(1);
    expect(mistakesIn([early, early], moments)).toHaveLength(1);
  });
});

describe('a shape refuses', () => {
  it.each<[string, Shape<unknown>, readonly unknown[], readonly unknown[]]>([
    ['count', count, [0, 7], [-1, 1.5, '3', null, Number.NaN, 2 ** 53, true, -0]],
    ['whole', whole(1, 7), [1, 7], [0, 8, 1.5]],
    ['whole from zero', whole(0, 6), [0], [-0, '0']],
    ['percentOneDecimal', percentOneDecimal, [0, 73.3, 100], [73.33, 100.1, -0.1, '5', -0, 1e-9]],
    ['ratioFourDecimals', ratioFourDecimals, [0, 0.4521, 1], [0.45213, 1.0001, 45, 1e-7]],
    [
      'twoDecimals',
      twoDecimals,
      [0, 1.12, 250.5, 1e21],
      [1.125, -1, Number.POSITIVE_INFINITY, 1e-9, 1.5e-7, -0],
    ],
    ['percent', percent, [0, 100 / 3], [100.0001, -1, -0]],
    ['ratio', ratio, [0, 1 / 3, 1], [1.01, -0, Number.NaN]],
    ['amount', amount, [0, 1e-9, 1e21], [-0, -1, Number.POSITIVE_INFINITY, '1']],
    ['uuid', uuid, ['0a1b2c3d-0000-8000-8000-0123456789ab'], ['0A', '', null]],
    [
      'day',
      day,
      ['2026-02-28', '2028-02-29'],
      ['2026-02-29', '2026-2-1', '2026-02-28T00:00:00Z', '2026-02-28\n', 20260228],
    ],
    [
      'utcMoment',
      utcMoment,
      ['2026-02-16T15:00:00Z', '2026-02-16T15:00:00.250Z'],
      ['2026-02-16', '2026-02-30T00:00:00Z', '2026-02-16T15:00:00+00:00', '2026-02-16T24:00:00Z'],
    ],
    [
      'offsetMoment',
      offsetMoment,
      ['2026-02-24T09:15:15+00:00', '2026-02-24T09:15:15.123456+00:00'],
      [
        '2026-02-24T09:15:15Z',
        '2026-02-24 09:15:15+00:00',
        '2026-13-24T09:15:15+00:00',
        '2026-02-30T09:15:15+00:00',
        '2026-02-30T09:15:15.123456+00:00',
        '2026-02-24T24:00:00+00:00',
      ],
    ],
    [
      'calendarText',
      calendarText(/^\S+ \d\d:\d\d:\d\d$/, 'a moment'),
      ['2028-02-29 23:59:59'],
      ['2026-02-29 23:59:59', '2026-02-28 23:59:60', '2026-02-28', 'x 00:00:00'],
    ],
    [
      'mapOf',
      mapOf(oneOf('a', 'b'), count),
      [{}, { a: 1, b: 0 }],
      [undefined, null, 7, 'a', [1], { c: 1 }, { a: '1' }],
    ],
    ['oneOf', oneOf('a', 1), ['a', 1], ['b', '1']],
    ['matching', matching(/^\d$/, 'a digit'), ['1'], ['12', 1]],
  ])('%s what it is not', (_name, shape, right, wrong) => {
    for (const value of right) expect(mistakesIn(value, shape)).toEqual([]);
    for (const value of wrong) expect(mistakesIn(value, shape)).toHaveLength(1);
  });
});

describe('read', () => {
  it('gives a right value back and throws for a wrong one', () => {
    expect(read({ a: 1 }, object({ a: count }))).toEqual({ a: 1 });
    expect(() => read({ a: '1' }, object({ a: count }))).toThrow('$.a: expected a count, got "1"');
  });
});
