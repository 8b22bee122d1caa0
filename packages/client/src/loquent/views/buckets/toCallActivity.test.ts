import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { statsAnswer } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentCallActivityDay } from '../../wire/LoquentStats';
import { toCallActivity } from './toCallActivity';

const stats = deepFreeze(structuredClone(statsAnswer));
const context = loquentContext();

const callsOf = (rows: readonly LoquentCallActivityDay[], more: Parameters<typeof loquentContext>[0] = {}) =>
  toCallActivity(deepFreeze({ ...stats, call_activity: rows }), loquentContext(more));
const statesOf = ({ buckets }: ReturnType<typeof callsOf>) => buckets.map(({ state }) => state).join(' ');
const startsOf = ({ buckets }: ReturnType<typeof callsOf>) =>
  buckets.map(({ startMs }) => startMs && new Date(startMs).toISOString().slice(0, 16));

describe('days', () => {
  it('are bars of calls in the zone of the organization, the last unfinished', () => {
    const view = toCallActivity(stats, context);
    expect(view.series).toEqual([{ id: 'count', label: 'Calls', unit: 'count', channel: 'call' }]);
    expect(view).toMatchObject({
      interval: 'day',
      timeZone: 'America/New_York',
      period: { start: '2026-03-10', end: '2026-03-12', timeZone: 'America/New_York' },
    });
    expect(
      view.buckets.map(({ label, state, isUnfinished, values }) => [label, state, isUnfinished, values]),
    ).toEqual([
      ['Mar 10', 'zero', false, [0]],
      ['Mar 11', 'data', false, [1]],
      ['Mar 12', 'data', true, [1]],
    ]);
    expect(startsOf(view)).toEqual(['2026-03-10T04:00', '2026-03-11T04:00', '2026-03-12T04:00']);
    expect(view.buckets.at(-1)?.endMs).toBe(Date.UTC(2026, 2, 13, 4));
  });

  it('are never cut anew for a reader in another zone', () => {
    for (const timeZone of ['Asia/Kolkata', 'Pacific/Kiritimati']) {
      expect(toCallActivity(stats, loquentContext({ timeZone }))).toEqual(toCallActivity(stats, context));
    }
  });

  it('begin and end as the clocks say, also where they change', () => {
    const rows = ['2026-03-07', '2026-03-08', '2026-03-09'].map((date) => ({ date, label: date, count: 1 }));
    const view = callsOf(rows);
    expect(view.buckets.map(({ startMs, endMs }) => ((endMs ?? 0) - (startMs ?? 0)) / 3_600_000)).toEqual([
      24, 23, 24,
    ]);
    const india = callsOf(rows, { organizationTimeZone: 'Asia/Kolkata' });
    expect(startsOf(india)).toEqual(['2026-03-06T18:30', '2026-03-07T18:30', '2026-03-08T18:30']);
    expect(india.interval).toBe('day');
  });

  it('F24: count once when they come twice, and stand in order of time', () => {
    const [first, second, third] = stats.call_activity;
    const rows = [third, first, second, first].flatMap((row) => row ?? []);
    expect(callsOf(rows)).toEqual(callsOf(stats.call_activity));
  });

  it('F24: leave a day that is missing uncovered, which is no zero', () => {
    const rows = [
      { date: '2026-03-09', label: 'Mar 9', count: 2 },
      { date: '2026-03-10', label: 'Mar 10', count: 2 },
      { date: '2026-03-12', label: 'Mar 12', count: 0 },
    ];
    const view = callsOf(rows);
    expect(view.buckets.map(({ label, values }) => [label, ...values])).toEqual([
      ['Mar 9', 2],
      ['Mar 10', 2],
      ['2026-03-11', null],
      ['Mar 12', 0],
    ]);
    expect(statesOf(view)).toBe('data data not_covered zero');
  });

  it('without a count are not covered, and without a date have their label alone', () => {
    expect(statesOf(callsOf([{ date: '2026-03-10', label: 'Mar 10' }]))).toBe('not_covered');
    const view = callsOf([{ label: 'Tue', count: 1 }, { label: 'Tue', count: 2 }, { count: 3 }]);
    expect(view.interval).toBe(null);
    expect(view.buckets.map(({ label, startMs, isUnfinished }) => [label, startMs, isUnfinished])).toEqual([
      ['Tue', null, false],
      ['Tue (2)', null, false],
      ['3', null, true],
    ]);
  });

  it('of the future have no data yet, unless something was counted in them', () => {
    const rows = [
      { date: '2026-03-12', label: 'a', count: 0 },
      { date: '2026-03-13', label: 'b', count: 0 },
      { date: '2026-03-14', label: 'c', count: 1 },
    ];
    const view = callsOf(rows);
    expect(statesOf(view)).toBe('zero no_data_yet data');
    expect(view.buckets.map(({ isUnfinished }) => isUnfinished)).toEqual([true, false, true]);
  });

  it('F26: none of more than no calls were not sent', () => {
    expect(callsOf([]).absence).toBe('not_sent');
    const none = toCallActivity(deepFreeze({ ...stats, total_calls: 0, call_activity: [] }), context);
    expect(none).not.toHaveProperty('absence');
    expect(callsOf(stats.call_activity)).not.toHaveProperty('absence');
  });

  it('a day alone is a day, and none are none', () => {
    expect(callsOf([{ date: '2026-03-12', label: 'Mar 12', count: 1 }])).toMatchObject({ interval: 'day' });
    expect(callsOf([])).toMatchObject({ interval: null, buckets: [] });
  });

  it('all time begins on the first of them', () => {
    const all = { period: { preset: 'all' } } as const;
    expect(callsOf(stats.call_activity, all).period).toMatchObject({
      start: '2026-03-10',
      end: '2026-03-12',
    });
    expect(callsOf([{ date: '2026-03-13', count: 1 }], all).period).toMatchObject({ start: '2026-03-12' });
    expect(callsOf([{ label: 'Tue', count: 1 }], all).period).toBe(null);
  });

  it.each([
    [['1000-01-01', '9999-12-31']],
    [['2026-01-01', '9998-12-31', '9998-12-30']],
    [['1001-01-01', '1001-01-02', '9998-12-31']],
  ])('far apart, as %j, end in no error', (dates) => {
    const view = callsOf(dates.map((date) => ({ date, label: date, count: 1 })));
    expect(view.buckets.map(({ values }) => values[0])).toEqual(dates.map(() => 1));
  });
});
