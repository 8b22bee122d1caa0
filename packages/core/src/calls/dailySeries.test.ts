import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomLog } from '../../test/randomCalls';
import { rollUpByFiltering } from '../../test/rollUpByFiltering';
import type { DailyCallStats } from './DailyCallStats';
import { type DailyMetric, dailyMetrics } from './dailyMetrics';
import { dailySeries } from './dailySeries';
import { rollUpDaily } from './rollUpDaily';

const utc = { timeZone: 'UTC' };
const [row] = rollUpDaily(
  [
    {
      startMs: 0,
      isConnected: true,
      isConversation: false,
      isQualified: false,
      isMeetingBooked: false,
      status: 'completed',
      durationSeconds: 10,
      talkRatio: 0.5,
    },
  ],
  utc,
);
const on = (stat_date: string, more: Partial<DailyCallStats> = {}): DailyCallStats => {
  if (!row) throw new Error('one call gives one row');
  return deepFreeze({ ...row, stat_date, ...more });
};

describe('dailySeries', () => {
  it('merges the rows of a day, ascending by date, and leaves out days without rows', () => {
    const rows = [
      on('2026-02-12', { campaign_id: 'b' }),
      on('2026-02-10'),
      on('2026-02-12', { campaign_id: 'a', total_duration_seconds: 21 }),
    ];
    expect(dailySeries(rows, { metrics: ['total_calls', 'avg_duration_seconds', 'sms_sent'] })).toEqual([
      { date: '2026-02-10', total_calls: 1, avg_duration_seconds: 10, sms_sent: null },
      { date: '2026-02-12', total_calls: 2, avg_duration_seconds: 16, sms_sent: null },
    ]);
  });

  it('gives the date and all 33 metrics when none are named, and the date alone for an empty list', () => {
    expect(Object.keys(dailySeries([on('2026-02-10')])[0] ?? {}).sort()).toEqual(
      ['date', ...dailyMetrics].sort(),
    );
    expect(dailySeries([on('2026-02-10')], { metrics: [] })).toEqual([{ date: '2026-02-10' }]);
    expect(dailySeries([on('2026-02-10')], { metrics: undefined })[0]?.avg_talk_ratio).toBe(0.5);
    expect(dailySeries([])).toEqual([]);
  });

  it('takes a name twice as once', () => {
    expect(dailySeries([on('2026-02-10')], { metrics: ['total_calls', 'total_calls'] })).toEqual([
      { date: '2026-02-10', total_calls: 1 },
    ]);
  });

  it('refuses a metric of another name, without rows too', () => {
    const metrics = ['total_calls', 'calls'] as DailyMetric[]; // a name that no type has checked
    expect(() => dailySeries([], { metrics })).toThrow(
      /^dailySeries requires metrics\[1\] to be one of total_calls, .*, avg_script_adherence, got "calls"$/,
    );
  });

  it('names itself when a row is wrong or a total too large', () => {
    expect(() => dailySeries([on('2026-02-10', { failed_calls: -1 })])).toThrow(
      'dailySeries requires failed_calls of 2026-02-10 to be a whole number from 0 to 9007199254740991, got -1',
    );
    const full = on('2026-02-10', { failed_calls: Number.MAX_SAFE_INTEGER });
    expect(() => dailySeries([full, full])).toThrow('dailySeries requires failed_calls to add up to at most');
  });

  it('agrees with filtering the calls of each day', () => {
    fc.assert(
      fc.property(randomLog, (calls) => {
        const keyless = calls.map(({ agencyId: _, campaignId: _a, clientId: _b, ...call }) => call);
        const expected = rollUpByFiltering(keyless, 'UTC').map(
          ({ stat_date, agency_id: _, campaign_id: _a, client_id: _b, ...metrics }) => ({
            date: stat_date,
            ...metrics,
          }),
        );
        expect(dailySeries(rollUpDaily(calls, utc))).toEqual(expected);
      }),
      propertyRuns,
    );
  });

  it('does not depend on the order of the rows, and keeps the total of every count', () => {
    const shuffled = randomLog
      .map((calls) => rollUpDaily(calls, utc))
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const series = dailySeries(rows);
        expect(dailySeries(deepFreeze(others))).toEqual(series);
        const total = (list: readonly { readonly total_calls: number | null }[]) =>
          list.reduce((sum, { total_calls }) => sum + (total_calls ?? 0), 0);
        expect(total(series)).toBe(total(rows));
      }),
      propertyRuns,
    );
  });
});
