import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShareSet, type ShareInput, type ShareSetInput } from './createShareSet';

function sharesOf(...counts: readonly number[]): readonly ShareInput[] {
  return deepFreeze(counts.map((count, index) => ({ id: `s${index}`, label: `Part ${index}`, count })));
}
const percents = (input: ShareSetInput) =>
  createShareSet(input).shares.map(({ sharePercent }) => sharePercent);

describe('createShareSet', () => {
  it('divides one whole and keeps the rest', () => {
    const period = { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' };
    const shares = deepFreeze([
      { id: 'sms', label: 'SMS', count: 3, channel: 'sms' as const },
      { id: 'email', label: 'Email', count: 1, sharePercent: null },
    ]);
    const input = { shares, whole: 8, countedNoun: 'messages', period };
    expect(createShareSet(input)).toStrictEqual({
      kind: 'share-set',
      shares: [
        { id: 'sms', label: 'SMS', count: 3, sharePercent: 37.5, channel: 'sms' },
        { id: 'email', label: 'Email', count: 1, sharePercent: 12.5 },
      ],
      whole: 8,
      isPartition: true,
      unlistedCount: 4,
      countedNoun: 'messages',
      period,
    });
  });

  it('takes the sum for the whole when it is left out', () => {
    expect(createShareSet({ shares: sharesOf(52, 26, 8) })).toMatchObject({
      whole: 86,
      unlistedCount: 0,
      countedNoun: 'calls',
      period: null,
    });
  });

  it.each([
    ['P1', [1, 1, 1], [33.4, 33.3, 33.3]],
    ['P2', [1, 1, 1, 1, 1, 1], [16.7, 16.7, 16.7, 16.7, 16.6, 16.6]],
    ['P3', [1231, 825, 32], [59, 39.5, 1.5]],
    ['P4', [52, 26, 8], [60.5, 30.2, 9.3]],
    ['P5', [0, 0, 0], [null, null, null]],
    ['P6', [1, 0, 0], [100, 0, 0]],
  ])('%s divides %o', (_, counts, expected) => {
    expect(percents({ shares: sharesOf(...counts) })).toEqual(expected);
  });

  it('P7 leaves 126 of 2088 unlisted', () => {
    const view = createShareSet({ shares: sharesOf(1233, 313, 190, 138, 88), whole: 2088 });
    expect(view.unlistedCount).toBe(126);
    expect(view.shares.map(({ sharePercent }) => sharePercent)).toEqual([59.1, 15, 9.1, 6.6, 4.2]);
  });

  it('rates parts that overlap each by itself', () => {
    const view = createShareSet({ shares: sharesOf(2, 3, 3, 0), whole: 3, isPartition: false });
    expect(view).toMatchObject({ isPartition: false, unlistedCount: 0, whole: 3 });
    expect(view.shares.map(({ sharePercent }) => sharePercent)).toEqual([66.7, 100, 100, 0]);
    expect(percents({ shares: sharesOf(0), whole: 0, isPartition: false })).toEqual([null]);
  });

  it('shows the percentages that a server sent, except over nothing', () => {
    const sent = (...list: readonly (number | null)[]) =>
      list.map((sharePercent, index) => ({ id: `${index}`, label: 'A', count: index, sharePercent }));
    expect(percents({ shares: sent(0.4, null, 66.12) })).toEqual([0.4, 33.3, 66.12]);
    expect(percents({ shares: sent(0.4, -0), whole: 5, isPartition: false })).toEqual([0.4, 0]);
    expect(percents({ shares: sent(12), whole: 0 })).toEqual([null]);
    expect(percents({ shares: sent(50.5, 50.5) })).toEqual([50.5, 50.5]);
    expect(percents({ shares: sent(90, 90), whole: 5, isPartition: false })).toEqual([90, 90]);
  });

  it('has no parts of nothing', () => {
    expect(createShareSet({ shares: [] })).toMatchObject({ shares: [], whole: 0, unlistedCount: 0 });
  });

  it('hands on no other member', () => {
    const [share] = createShareSet({
      shares: [{ ...sharesOf(-0)[0], ...{ secret: 1 } } as ShareInput],
    }).shares;
    expect(share).toStrictEqual({ id: 's0', label: 'Part 0', count: 0, sharePercent: null });
  });

  const [one] = sharesOf(1) as readonly [ShareInput];
  it.each([
    [{ shares: [one, one] }, 'duplicate', 'shares[1].id to be unique, got "s0"'],
    [
      { shares: [{ ...one, label: '' }] },
      'missing',
      'shares[0].label to be a text that is not empty, got ""',
    ],
    [
      { shares: sharesOf(-1) },
      'out_of_range',
      'shares[0].count to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [{ shares: sharesOf(Number.NaN) }, 'not_a_number', 'shares[0].count to be a finite number, got NaN'],
    [
      { shares: [{ ...one, channel: JSON.parse('"fax"') }] },
      'unknown_value',
      'shares[0].channel to be one of call, sms, email, other, got "fax"',
    ],
    [
      { shares: [{ ...one, sharePercent: 100.1 }] },
      'out_of_range',
      'shares[0].sharePercent to be from 0 to 100, got 100.1',
    ],
    [
      { shares: [{ ...one, sharePercent: -1 }] },
      'out_of_range',
      'shares[0].sharePercent to be from 0 to 100, got -1',
    ],
    [
      {
        shares: [
          { ...one, sharePercent: 60 },
          { ...one, id: 'b', sharePercent: 41.5 },
        ],
      },
      'out_of_range',
      'sum of sharePercent to be from 0 to 101, got 101.5',
    ],
    [
      { shares: sharesOf(2, 3), whole: 4 },
      'out_of_range',
      'whole to be a whole number from 5 to 9007199254740991, got 4',
    ],
    [
      { shares: sharesOf(Number.MAX_SAFE_INTEGER, 1) },
      'out_of_range',
      'whole to be a whole number from 9007199254740992 to 9007199254740991, got 9007199254740992',
    ],
    [
      { shares: sharesOf(2, 5, 3), isPartition: false, whole: 4 },
      'out_of_range',
      'whole to be a whole number from 5 to 9007199254740991, got 4',
    ],
    [
      { shares: sharesOf(2), isPartition: false },
      'out_of_range',
      'whole to be a whole number from 2 to 9007199254740991, got undefined',
    ],
    [{ shares: [], countedNoun: '' }, 'missing', 'countedNoun to be a text that is not empty, got ""'],
  ] satisfies [ShareSetInput, string, string][])('refuses %o', (input, code, message) => {
    expect(() => createShareSet(input)).toThrow(
      expect.objectContaining({ code, message: `createShareSet requires ${message}` }),
    );
  });

  const counts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 8 });

  it('divides 100 percent completely, each part within a tenth of its exact share', () => {
    fc.assert(
      fc.property(counts, fc.nat(3000), (list, unlisted) => {
        const whole = list.reduce((total, count) => total + count, unlisted);
        fc.pre(whole > 0);
        const view = createShareSet({ shares: sharesOf(...list, unlisted), whole });
        const tenths = view.shares.map(({ sharePercent }) => Math.round((sharePercent ?? Number.NaN) * 10));
        expect(tenths.reduce((total, tenth) => total + tenth, 0)).toBe(1000);
        for (const [index, tenth] of tenths.entries()) {
          const exact = ((view.shares[index]?.count ?? 0) * 1000) / whole;
          expect(Math.abs(tenth - exact)).toBeLessThan(1);
        }
      }),
      propertyRuns,
    );
  });

  it('gives listed parts the same percentages whether or not the unlisted are a part', () => {
    fc.assert(
      fc.property(counts, fc.nat(3000), (list, unlisted) => {
        const whole = list.reduce((total, count) => total + count, unlisted);
        const view = createShareSet({ shares: sharesOf(...list), whole });
        expect(view.unlistedCount).toBe(unlisted);
        expect(view.shares).toEqual(
          createShareSet({ shares: sharesOf(...list, unlisted) }).shares.slice(0, list.length),
        );
      }),
      propertyRuns,
    );
  });

  it('agrees with exact fractions where parts overlap', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 5000, max: 9000 }), (list, whole) => {
        expect(percents({ shares: sharesOf(...list), whole, isPartition: false })).toEqual(
          list.map((count) => new Rational(BigInt(count) * 100n, BigInt(whole)).roundHalfAwayFromZero(1)),
        );
      }),
      propertyRuns,
    );
  });
});
