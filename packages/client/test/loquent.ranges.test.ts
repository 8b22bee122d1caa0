import { describe, expect, it } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import type { LoquentTimeRange } from '../src/loquent/params/LoquentParams';
import { json } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { messagingAnswer, statsAnswer } from './support/loquentAnswers';
import { createLoquentTestClient } from './support/loquentTestClient';

async function issuesOf(work: Promise<unknown>) {
  const failure = await failureOf(work);
  return failure instanceof ContractError ? failure.issues : failure.code;
}

const dayMs = 86_400_000;
/** A series of so many buckets, of so many days each, the last one beginning on the given day. */
const series = (count: number, { last = '2026-03-12', step = 1 } = {}) =>
  Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.parse(last) - (count - 1 - index) * step * dayMs).toISOString().slice(0, 10),
    label: `bucket ${index}`,
  }));
const days = (...options: Parameters<typeof series>) =>
  series(...options).map((bucket) => ({ ...bucket, count: 1 }));
const buckets = (...options: Parameters<typeof series>) =>
  series(...options).map((bucket) => ({ ...bucket, sms_count: 1, email_count: 0 }));

describe('F41: an answer for another range', () => {
  const statsOf = (time_range: LoquentTimeRange, call_activity: readonly object[]) =>
    createLoquentTestClient(() => json({ ...statsAnswer, call_activity })).client.stats({ time_range });
  const messagesOf = (time_range: LoquentTimeRange, message_activity: readonly object[]) =>
    createLoquentTestClient(() => json({ ...messagingAnswer, message_activity })).client.messagingStats({
      time_range,
    });
  const custom = { custom: { start: '2026-03-06', end: '2026-03-12' } };

  it.each<[string, LoquentTimeRange, readonly object[]]>([
    ['90 days for 7', 'last_7_days', days(90)],
    ['90 days for 30', 'last_30_days', days(90)],
    ['7 days for 90', 'last_90_days', days(7)],
    ['30 days for 90, the newest first', 'last_90_days', days(30).reverse()],
    ['7 days for today', 'today', days(7)],
    ['7 days for yesterday', 'yesterday', days(7)],
    ['90 days for two days', custom, days(90)],
    ['as many days before them', custom, days(7, { last: '2026-03-05' })],
    ['as many days before them, from two days on', custom, days(7, { last: '2026-03-10' })],
    ['as many days after them', custom, days(7, { last: '2026-03-14' })],
    ['a part of them', custom, days(3)],
  ])('breaks the contract: %s', async (_, range, rows) => {
    expect(await issuesOf(statsOf(range, rows))).toEqual([{ path: 'call_activity', code: 'other_range' }]);
  });

  it.each<[string, LoquentTimeRange, readonly object[]]>([
    ['as many days', 'last_7_days', days(7)],
    ['one more, as a rolling week has', 'last_7_days', days(8)],
    ['one less, without today', 'last_30_days', days(29)],
    ['one day', 'today', days(1)],
    [
      'hours of one day',
      'yesterday',
      [...days(1), { date: '2026-03-12T01:00-05:00', label: '1 AM', count: 2 }],
    ],
    ['the two days asked and all between', custom, days(7)],
    ['the end left out', custom, days(6, { last: '2026-03-11' })],
    ['days of a zone before UTC', custom, days(7, { last: '2026-03-11' })],
    ['days of a zone behind UTC', custom, days(7, { last: '2026-03-13' })],
    ['a gap', 'last_7_days', [...days(7).slice(0, 3), ...days(7).slice(4)]],
    ['no rows', 'last_7_days', []],
    [
      'dates that are none',
      'last_7_days',
      [
        { date: 'Mon', count: 1 },
        { date: 'Tue', count: 2 },
      ],
    ],
    ['no dates', 'last_7_days', [{ count: 1 }, { count: 2 }]],
    ['any length for all time', 'all_time', days(400)],
  ])('passes: %s', async (_, range, rows) => {
    expect(await statsOf(range, rows)).toEqual({ ...statsAnswer, call_activity: rows });
  });

  it('is told by buckets of any length too', async () => {
    const weeks = (count: number) => buckets(count, { step: 7 });
    expect(await messagesOf('last_90_days', weeks(14))).toHaveProperty('total_messages', 5);
    expect(await messagesOf('last_90_days', buckets(4, { step: 30 }))).toHaveProperty('total_messages', 5);
    expect(await messagesOf('last_30_days', weeks(5))).toHaveProperty('total_messages', 5);
    const other = [{ path: 'message_activity', code: 'other_range' }];
    expect(await issuesOf(messagesOf('last_7_days', weeks(14)))).toEqual(other);
    expect(await issuesOf(messagesOf('last_90_days', weeks(5)))).toEqual(other);
    expect(await issuesOf(messagesOf('last_90_days', buckets(7)))).toEqual(other);
  });

  it('is told of about as many days as an answer may hold rows', async () => {
    const activity = days(99_000, { last: '2400-01-01' }).map(({ date }) => ({ date }));
    expect(await issuesOf(statsOf('last_7_days', activity))).toEqual([
      { path: 'call_activity', code: 'other_range' },
    ]);
  });

  it("is told whatever the host's encoder writes, also from a query", async () => {
    const { client } = createLoquentTestClient(() => json({ ...statsAnswer, call_activity: days(90) }), {
      encodeTimeRange: () => 'opaque',
    });
    const other = [{ path: 'call_activity', code: 'other_range' }];
    expect(await issuesOf(client.stats({ time_range: 'last_7_days' }))).toEqual(other);
    const { queryFn } = client.queries.stats({ time_range: 'last_7_days' });
    const { signal } = new AbortController();
    expect(await issuesOf(queryFn({ signal }))).toEqual(other);
    expect(await issuesOf(queryFn({ signal }))).toEqual(other);
  });
});
