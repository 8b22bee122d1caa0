import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import { Rational } from '@callscope/test-utils/rational';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomLog } from '../../test/randomCalls';
import type { CallRecord } from './CallRecord';
import type { DailyCallStats } from './DailyCallStats';
import { mergeDaily } from './mergeDaily';
import { rollUpDaily } from './rollUpDaily';

const utc = { timeZone: 'UTC' };
const call: CallRecord = {
  startMs: Date.UTC(2026, 1, 10),
  isConnected: true,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
  status: 'completed',
  durationSeconds: 60,
};

/** A row as a database holds it: finished averages only. */
function databaseRow(completed_calls: number, avg_talk_ratio: number | null, more = {}): DailyCallStats {
  const [row] = rollUpDaily([call], utc);
  if (!row) throw new Error('one call gives one row');
  const { partials: _, ...finished } = row;
  return deepFreeze({ ...finished, total_calls: completed_calls, completed_calls, avg_talk_ratio, ...more });
}

const randomRow = fc
  .tuple(
    fc.nat({ max: 5000 }),
    fc.oneof(
      fc.constant(null),
      fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
    ),
  )
  .map(([completed, average]) => databaseRow(completed, average));

describe('mergeDaily', () => {
  it('W1 weighs finished averages by completed calls', () => {
    const [merged] = mergeDaily([databaseRow(100, 0.55), databaseRow(50, 0.61)], [databaseRow(0, 0.4)]);
    expect(merged).toMatchObject({ avg_talk_ratio: 0.57, completed_calls: 150 });
    expect(merged?.partials?.talk_ratio.weight).toBe(150);
  });

  it('W3 W5 rounds once, and leaves out the weight of an average that is not there', () => {
    expect(mergeDaily([databaseRow(1, 0.72), databaseRow(2, 0.71)])[0]?.avg_talk_ratio).toBe(0.7133);
    expect(mergeDaily([databaseRow(5, null), databaseRow(5, 0.5)])[0]?.avg_talk_ratio).toBe(0.5);
    expect(mergeDaily([databaseRow(5, null), databaseRow(5, null)])[0]?.avg_talk_ratio).toBeNull();
  });

  it('takes averages of exactly 0 and exactly 1', () => {
    expect(mergeDaily([databaseRow(1, 0), databaseRow(3, 1)])[0]?.avg_talk_ratio).toBe(0.75);
  });

  it('computes average duration from totals, never from averages', () => {
    const rows = [
      databaseRow(10, null, { total_duration_seconds: 1000, avg_duration_seconds: 100 }),
      databaseRow(30, null, { total_duration_seconds: 300, avg_duration_seconds: 10 }),
    ];
    expect(mergeDaily(rows)[0]).toMatchObject({ total_duration_seconds: 1300, avg_duration_seconds: 33 });
  });

  it('hands a lone row on as it is, and keeps a measure null only where no row holds it', () => {
    const row = databaseRow(3, 0.4, { sms_sent: null, emails_sent: 2 });
    expect(mergeDaily([row], [])).toEqual([row]);
    const other = databaseRow(3, 0.4, { sms_sent: null, emails_sent: null });
    expect(mergeDaily([row], [other])[0]).toMatchObject({ sms_sent: null, emails_sent: 2 });
    expect(mergeDaily()).toEqual([]);
  });

  it.each([
    [
      { total_calls: -1 },
      'total_calls of 2026-02-10 to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [{ sms_sent: 0.5 }, 'sms_sent of 2026-02-10 to be a whole number from 0 to 9007199254740991, got 0.5'],
    [{ escalations: Number.NaN }, 'escalations of 2026-02-10 to be a finite number, got NaN'],
    [{ avg_talk_ratio: 1.5 }, 'avg_talk_ratio of 2026-02-10 to be a ratio from 0 to 1, got 1.5'],
    [{ avg_listen_ratio: Number.NaN }, 'avg_listen_ratio of 2026-02-10 to be a ratio from 0 to 1, got NaN'],
    [{ avg_script_adherence: -1 }, 'avg_script_adherence of 2026-02-10 to be a ratio from 0 to 1, got -1'],
  ])('refuses %o', (wrong, message) => {
    expect(() => mergeDaily([databaseRow(1, null, wrong)])).toThrow(`mergeDaily requires ${message}`);
  });

  it.each([
    [{ sum: [Number.NaN], weight: 1 }, 'to be a finite number, got NaN'],
    [{ sum: [0.5, Infinity], weight: 1 }, 'to be a finite number, got Infinity'],
    [{ sum: [], weight: -1 }, 'to be a whole number from 0 to 9007199254740991, got -1'],
    [{ sum: [3], weight: 2 }, 'to be a ratio from 0 to 1, got 1.5'],
    [{ sum: [0.75, 0.5], weight: 1 }, 'to be a ratio from 0 to 1, got 1.25'],
    [{ sum: [-0.5], weight: 1 }, 'to be a ratio from 0 to 1, got -0.5'],
    [{ sum: [0.5], weight: 0 }, 'to be a ratio from 0 to 1, got Infinity'],
  ])('refuses a partial sum of %j', (listen_ratio, message) => {
    const nothing = { sum: [], weight: 0 };
    const partials = { talk_ratio: nothing, listen_ratio, script_adherence: nothing };
    expect(() => mergeDaily([databaseRow(1, null, { partials })])).toThrow(
      `mergeDaily requires listen_ratio of 2026-02-10 ${message}`,
    );
  });

  it('takes a partial sum of 0, of its whole weight and in parts that make up for each other', () => {
    const none = { sum: [], weight: 0 };
    const withSum = (...sum: readonly number[]) =>
      databaseRow(2, null, {
        partials: { talk_ratio: { sum, weight: 2 }, listen_ratio: none, script_adherence: none },
      });
    const average = (...sum: readonly number[]) =>
      mergeDaily([withSum(...sum)], [withSum(2)])[0]?.avg_talk_ratio;
    expect(average(0)).toBe(0.5);
    expect(average(2)).toBe(1);
    expect(average(2.5, -0.5)).toBe(1);
  });

  it('says how rollups are passed when they come in one list', () => {
    const rollup = [databaseRow(1, 0.5)];
    expect(() => mergeDaily(JSON.parse(JSON.stringify([rollup, rollup])))).toThrow(
      'mergeDaily requires total_calls of no row (pass rollups one by one) to be a finite number, got undefined',
    );
  });

  it('W4 has no average where all weights are 0', () => {
    expect(mergeDaily([databaseRow(0, 0.4), databaseRow(0, 0.6)])[0]?.avg_talk_ratio).toBeNull();
  });

  it('refuses a total it cannot hold', () => {
    const rows = [databaseRow(Number.MAX_SAFE_INTEGER, null), databaseRow(1, null)];
    expect(() => mergeDaily(rows)).toThrow(
      'mergeDaily requires total_calls to add up to at most 9007199254740991, got 9007199254740992',
    );
  });

  it('W8 merges the rollups of any shards to the rollup of the whole, digit for digit', () => {
    const sharded = fc.tuple(randomLog, fc.infiniteStream(fc.nat({ max: 3 })));
    fc.assert(
      fc.property(sharded, ([calls, draws]) => {
        const shards: CallRecord[][] = [[], [], [], []];
        for (const one of calls) shards[draws.next().value]?.push(one);
        const rollups = shards.map((shard) => deepFreeze(rollUpDaily(shard, utc)));
        expect(mergeDaily(...rollups)).toEqual(rollUpDaily(calls, utc));
      }),
      propertyRuns,
    );
  });

  it('does not depend on order or grouping, with and without partial sums', () => {
    const rows = fc.array(
      fc.oneof(
        randomRow,
        randomLog.map((calls) => rollUpDaily(calls, utc)[0] ?? databaseRow(1, 0.3)),
      ),
      { minLength: 3, maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 2 }), (list, cut) => {
        const atOnce = mergeDaily(list);
        expect(mergeDaily(mergeDaily(list.slice(0, cut)), mergeDaily(list.slice(cut)))).toEqual(atOnce);
        expect(mergeDaily([...list].reverse())).toEqual(atOnce);
      }),
      propertyRuns,
    );
  });

  it('merges three rollups in any order and with any two of them first to the same', () => {
    const rollup = randomLog.map((calls) => deepFreeze(rollUpDaily(calls.slice(0, 12), utc)));
    fc.assert(
      fc.property(rollup, rollup, rollup, (a, b, c) => {
        const all = mergeDaily(a, b, c);
        expect(mergeDaily(mergeDaily(a, b), c)).toEqual(all);
        expect(mergeDaily(a, mergeDaily(b, c))).toEqual(all);
        expect(mergeDaily(c, a, b)).toEqual(all);
        expect(mergeDaily(mergeDaily(b, a), c)).toEqual(all);
      }),
      propertyRuns,
    );
  });

  it('averages finished averages as exact fractions do', () => {
    fc.assert(
      fc.property(fc.array(randomRow, { minLength: 2, maxLength: 20 }), (rows) => {
        const weighed = rows.flatMap(({ avg_talk_ratio, completed_calls }) =>
          avg_talk_ratio === null ? [] : [{ value: avg_talk_ratio, weight: completed_calls }],
        );
        const weight = weighed.reduce((total, item) => total + BigInt(item.weight), 0n);
        const total = weighed.reduce(
          (sum, item) => sum.plus(Rational.ofDecimal(item.value).times(new Rational(BigInt(item.weight)))),
          new Rational(0n),
        );
        const expected = weight === 0n ? null : total.over(new Rational(weight)).roundHalfAwayFromZero(4);
        expect(mergeDaily(rows)[0]?.avg_talk_ratio).toBe(expected);
      }),
      propertyRuns,
    );
  });
});
