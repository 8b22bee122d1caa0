import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalyzedCall } from './AnalyzedCall';
import { objectionStats } from './objectionStats';

const text = fc.constantFrom('too dear', 'no time', 'a', 'B', 'é', 'toString');
const list = <T>(member: fc.Arbitrary<T>) =>
  fc.oneof(fc.array(member, { maxLength: 4 }), fc.constant(null), fc.constant(undefined));
const randomCalls = fc.array(
  fc.record({
    objections: list(fc.record({ text, isHandled: fc.boolean() })),
    buyingSignals: list(text),
  }),
  { maxLength: 12 },
);

describe('objectionStats', () => {
  it('counts texts, most frequent first, and the calls that were analysed', () => {
    const calls: AnalyzedCall[] = deepFreeze([
      {
        objections: [
          { text: 'too dear', isHandled: true },
          { text: 'no time', isHandled: false },
          { text: 'too dear', isHandled: false },
        ],
      },
      { objections: [{ text: 'too dear', isHandled: true }], buyingSignals: ['asked for a price'] },
      { buyingSignals: ['asked for a date', 'asked for a price'] },
      { objections: [] },
      { objections: null, buyingSignals: [] },
      { objections: null, buyingSignals: null },
      {},
    ]);
    expect(objectionStats(calls)).toEqual({
      summary: {
        total_calls_analyzed: 5,
        total_objections_encountered: 4,
        total_objections_handled: 2,
        objection_handling_rate: 50,
        total_buying_signals: 3,
      },
      top_objections: [
        { objection: 'too dear', count: 3, handled_count: 2, handling_rate: 66.7 },
        { objection: 'no time', count: 1, handled_count: 0, handling_rate: 0 },
      ],
      buying_signals: [
        { signal: 'asked for a price', count: 2 },
        { signal: 'asked for a date', count: 1 },
      ],
    });
  });

  it('gives totals of 0 and a rate of null for nothing', () => {
    expect(objectionStats([])).toEqual({
      summary: {
        total_calls_analyzed: 0,
        total_objections_encountered: 0,
        total_objections_handled: 0,
        objection_handling_rate: null,
        total_buying_signals: 0,
      },
      top_objections: [],
      buying_signals: [],
    });
  });

  it('orders ties by code unit', () => {
    const buyingSignals = ['b', 'é', 'a', 'B', 'z'];
    const objections = buyingSignals.map((one) => ({ text: one, isHandled: false }));
    const { top_objections, buying_signals } = objectionStats([{ objections, buyingSignals }]);
    expect(top_objections.map(({ objection }) => objection)).toEqual(['B', 'a', 'b', 'z', 'é']);
    expect(buying_signals.map(({ signal }) => signal)).toEqual(['B', 'a', 'b', 'z', 'é']);
  });

  it('lists ten when nobody says how many, and totals of all whatever the limit', () => {
    const buyingSignals = Array.from({ length: 12 }, (_, at) => `signal ${at}`);
    const objections = buyingSignals.map((one) => ({ text: one, isHandled: true }));
    const calls = [{ objections, buyingSignals }];
    expect(objectionStats(calls).top_objections).toHaveLength(10);
    expect(objectionStats(calls, {}).buying_signals).toHaveLength(10);
    const none = objectionStats(calls, { limit: 0 });
    expect([none.top_objections, none.buying_signals]).toEqual([[], []]);
    expect(none.summary).toMatchObject({ total_objections_encountered: 12, total_buying_signals: 12 });
    expect(objectionStats(calls, { limit: 12 }).top_objections).toHaveLength(12);
  });

  it.each([
    [[{ buyingSignals: ['a', ''] }], {}, 'calls[0].buyingSignals[1] to be a text that is not empty, got ""'],
    [
      [{}, { objections: [{ text: 7, isHandled: true }] }],
      {},
      'calls[1].objections[0].text to be a text that is not empty, got 7',
    ],
    [[], { limit: -1 }, 'limit to be a whole number from 0 to 9007199254740991, got -1'],
    [[], { limit: Number.NaN }, 'limit to be a finite number, got NaN'],
  ])('refuses %j with %j', (calls, options, message) => {
    // What no type has checked.
    expect(() => objectionStats(calls as AnalyzedCall[], options)).toThrow(
      `objectionStats requires ${message}`,
    );
  });

  it('agrees with filtering all texts by each', () => {
    fc.assert(
      fc.property(randomCalls, (calls) => {
        const raised = calls.flatMap(({ objections }) => objections ?? []);
        const signals = calls.flatMap(({ buyingSignals }) => buyingSignals ?? []);
        const percent = (part: number, whole: number) =>
          whole === 0 ? null : new Rational(100n * BigInt(part), BigInt(whole)).roundHalfAwayFromZero(1);
        const handled = (all: typeof raised) => all.filter(({ isHandled }) => isHandled).length;
        const { summary, top_objections, buying_signals } = objectionStats(calls);
        expect(summary).toEqual({
          total_calls_analyzed: calls.filter((call) => call.objections || call.buyingSignals).length,
          total_objections_encountered: raised.length,
          total_objections_handled: handled(raised),
          objection_handling_rate: percent(handled(raised), raised.length),
          total_buying_signals: signals.length,
        });
        expect(new Set(top_objections.map(({ objection }) => objection))).toEqual(
          new Set(raised.map((one) => one.text)),
        );
        for (const { objection, count, handled_count, handling_rate } of top_objections) {
          const own = raised.filter((one) => one.text === objection);
          expect([count, handled_count, handling_rate]).toEqual([
            own.length,
            handled(own),
            percent(handled(own), own.length),
          ]);
        }
        for (const { signal, count } of buying_signals) {
          expect(count).toBe(signals.filter((one) => one === signal).length);
        }
      }),
      propertyRuns,
    );
  });

  it('does not depend on the order of the calls, and a limit only cuts the lists', () => {
    fc.assert(
      fc.property(randomCalls, fc.nat({ max: 6 }), (calls, limit) => {
        const all = objectionStats(calls);
        expect(objectionStats([...calls].reverse())).toEqual(all);
        expect(objectionStats(calls, { limit })).toEqual({
          summary: all.summary,
          top_objections: all.top_objections.slice(0, limit),
          buying_signals: all.buying_signals.slice(0, limit),
        });
      }),
      propertyRuns,
    );
  });
});
