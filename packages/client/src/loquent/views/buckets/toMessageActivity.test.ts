import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { messagingAnswer } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import { toMessageActivity } from './toMessageActivity';

const messaging = deepFreeze(structuredClone(messagingAnswer));
const context = loquentContext();

const messagesOf = (
  rows: readonly (readonly [date: string, label: string, sms: number])[],
  more: Parameters<typeof loquentContext>[0] = {},
) => {
  const message_activity = rows.map(([date, label, sms_count]) => ({
    date,
    label,
    sms_count,
    email_count: 0,
  }));
  return toMessageActivity(deepFreeze({ ...messaging, message_activity }), loquentContext(more));
};
const statesOf = ({ buckets }: ReturnType<typeof messagesOf>) => buckets.map(({ state }) => state).join(' ');

describe('buckets of messages', () => {
  it('have a series a channel', () => {
    const view = toMessageActivity(messaging, context);
    expect(view.series.map(({ id, channel }) => [id, channel])).toEqual([
      ['sms_count', 'sms'],
      ['email_count', 'email'],
    ]);
    expect(view.buckets.map(({ values }) => values)).toEqual([
      [2, 0],
      [0, 0],
      [1, 1],
    ]);
    expect(view.origin?.formulas.map(({ figureId }) => figureId)).toEqual(['sms_count', 'email_count']);
  });

  it('of hours are told by their moments; those to come have no data yet', () => {
    const view = messagesOf(
      Array.from({ length: 24 }, (_, hour) => {
        const text = `${hour}`.padStart(2, '0');
        return [`2026-03-12T${text}:00-04:00`, `Mar 12, ${text}`, hour === 9 ? 3 : 0] as const;
      }),
      { period: { preset: 'today' } },
    );
    expect(view.interval).toBe('hour');
    expect(statesOf(view).split(' ').lastIndexOf('zero')).toBe(14);
    expect(view.buckets.filter(({ isUnfinished }) => isUnfinished)).toHaveLength(0);
    expect(view.buckets[14]?.endMs).toBe(context.nowMs);
    expect(view.buckets[15]).toMatchObject({ state: 'no_data_yet', values: [null, null] });
  });

  it.each([
    ['later, as far as the range goes', Date.UTC(2026, 2, 12, 21, 30), 17, true],
    ['of months later, as that of a world that stands still', Date.UTC(2026, 10, 21), 14, false],
    ['earlier', Date.UTC(2026, 2, 12, 12), 14, false],
    ['unknown', null, 14, false],
  ])('of hours are over by the moment of the answer where that is %s', (_, asOfMs, last, canGrow) => {
    const rows = Array.from({ length: 24 }, (_, hour) => {
      const text = `${hour}`.padStart(2, '0');
      return [`2026-03-12T${text}:00-04:00`, `Mar 12, ${text}`, 0] as const;
    });
    const view = messagesOf(rows, { period: { preset: 'today' }, asOfMs });
    expect(statesOf(view).split(' ').lastIndexOf('zero')).toBe(last);
    expect(view.buckets.map(({ isUnfinished }) => isUnfinished)).toEqual(
      rows.map((_, hour) => canGrow && hour === last),
    );
  });

  it('F34: keep both hours that a clock shows twice', () => {
    const rows = ['00:00-04:00', '01:00-04:00', '01:00-05:00', '02:00-05:00'].map(
      (time, index) => [`2026-11-01T${time}`, '1 AM', index + 1] as const,
    );
    const view = messagesOf(rows, { nowMs: Date.UTC(2026, 10, 2) });
    expect(view.interval).toBe('hour');
    expect(view.buckets.map(({ label, values }) => [label, values[0]])).toEqual([
      ['1 AM', 1],
      ['1 AM (2)', 2],
      ['1 AM (3)', 3],
      ['1 AM (4)', 4],
    ]);
    const wall = ['2026-11-01 01:00', '2026-11-01 01:00'].map((date) => [date, '1 AM', 2] as const);
    expect(messagesOf(wall).buckets.map(({ label }) => label)).toEqual(['1 AM', '1 AM (2)']);
  });

  it.each([
    ['week', ['2026-02-18', '2026-02-23', '2026-03-02', '2026-03-09']],
    ['month', ['2025-12-20', '2026-01-01', '2026-02-01', '2026-03-01']],
    ['hour', ['2026-03-11T18:30:00Z', '2026-03-11T19:30:00Z', '2026-03-11T20:30:00Z']],
    [null, ['2025-07-01', '2025-10-01', '2026-01-01']],
    [null, ['2026-03-10', '2026-03-10']],
    [null, ['Mar 10', 'Mar 11']],
  ])('of a %s', (interval, dates) => {
    const period = { preset: 'custom', start: '2025-07-01', end: '2026-03-12' } as const;
    const view = messagesOf(
      dates.map((date, index) => [date, `label ${index}`, 1]),
      { period },
    );
    expect(view.interval).toBe(interval);
    expect(view.buckets).toHaveLength(dates.length);
    expect(statesOf(view)).toBe(dates.map(() => 'data').join(' '));
    // Where nothing shows when it ends, the last bucket of a range that is still running can grow. The first begins
    // amid a week or a month.
    const isCut = interval === 'week' || interval === 'month';
    expect(view.buckets.map(({ isUnfinished }) => isUnfinished)).toEqual(
      dates.map((_, index) => index === dates.length - 1 || (isCut && index === 0)),
    );
  });

  it('of weeks are not whole where the range begins or ends inside them', () => {
    const unfinishedOf = (start: string, end: string, dates: readonly string[]) =>
      messagesOf(
        dates.map((date) => [date, date, 1]),
        { period: { preset: 'custom', start, end } },
      ).buckets.map(({ isUnfinished }) => isUnfinished);
    const mondays = ['2026-02-02', '2026-02-09', '2026-02-16'];
    expect(unfinishedOf('2026-02-02', '2026-02-22', mondays)).toEqual([false, false, false]);
    expect(unfinishedOf('2026-02-04', '2026-02-20', mondays)).toEqual([true, false, true]);
    expect(unfinishedOf('2026-02-04', '2026-02-22', ['2026-02-04', ...mondays.slice(1)])).toEqual([
      true,
      false,
      false,
    ]);
    // Before the first day of all time nothing was left out.
    const all = messagesOf(
      ['2026-02-18', '2026-02-23', '2026-03-02'].map((date) => [date, date, 1]),
      { period: { preset: 'all' } },
    );
    expect(all.buckets[0]?.isUnfinished).toBe(false);
  });

  it('F26: none of more than no messages were not sent', () => {
    expect(messagesOf([]).absence).toBe('not_sent');
    expect(messagesOf([['2026-03-12', 'Mar 12', 0]])).not.toHaveProperty('absence');
  });

  it('centuries apart are not filled', () => {
    const dates = ['2026-03-10T00:00Z', '2026-03-10T01:00Z', '2026-03-10T02:00Z', '2600-01-01T00:00Z'];
    expect(messagesOf(dates.map((date) => [date, date, 1])).buckets.map(({ label }) => label)).toEqual(dates);
  });

  it('alone does not show how long it is', () => {
    expect(messagesOf([['2026-03-01', 'March', 1]]).interval).toBe(null);
  });
});
