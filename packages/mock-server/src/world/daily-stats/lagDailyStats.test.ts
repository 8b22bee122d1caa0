import type { DailyCallStats } from '@callscope/core';
import { describe, expect, it } from 'vitest';
import { CallTable } from '../tables/CallTable';
import type { StoredCall } from '../tables/StoredCall';
import { lagDailyStats } from './lagDailyStats';

const at = (time: string) => Date.parse(`2026-02-${time}Z`);
const nowMs = at('16T15:00:00');

/** A call that was answered and listened to, unless the test says otherwise. */
function callOf(call: Partial<StoredCall>): StoredCall {
  return {
    serial: 0,
    startMs: at('16T11:00:00'),
    agencyId: 'agency',
    campaignId: 'a',
    clientId: 'x',
    durationSeconds: 60,
    status: 'completed',
    disposition: 'conversation',
    direction: 'outbound',
    isConnected: true,
    isConversation: true,
    isQualified: false,
    isMeetingBooked: false,
    emailSentCount: 1,
    ...call,
  };
}

/** A day with its campaign and client, its calls, those of them that were connected, and seconds. */
type Row = readonly [string, number, number, number | null];

/** No test's own figures: a row that has them was not rolled up again. */
const today: Row = ['2026-02-16 a x', 77, 66, 55];

/** The settled rows are those of the test, whatever its calls are. */
function lag(calls: readonly Partial<StoredCall>[], settled: readonly Row[] = [today]): readonly Row[] {
  const table = new CallTable();
  for (const call of calls) table.push(callOf(call));
  table.sortByStart();
  return lagDailyStats(settled.map(dailyOf), table, nowMs).map((row) => [
    `${row.stat_date} ${row.campaign_id} ${row.client_id}`,
    row.total_calls,
    row.connected_calls,
    row.total_duration_seconds,
  ]);
}

function dailyOf([key, total_calls, connected_calls, total_duration_seconds]: Row): DailyCallStats {
  const [stat_date, campaign_id, client_id] = key.split(' ');
  const row = { stat_date, campaign_id, client_id, total_calls, connected_calls, total_duration_seconds };
  // Of a settled row nothing but its day is read, and nothing else is looked at here.
  return row as Partial<DailyCallStats> as DailyCallStats;
}

const noon = { startMs: at('16T12:00:00') };
const later = { startMs: at('16T14:00:00') };

describe('lagDailyStats', () => {
  it('leaves out a call that began after the last pass, and its row when there is no other', () => {
    expect(lag([later])).toEqual([]);
    expect(lag([{ startMs: at('16T11:00:00') }, later])).toEqual([['2026-02-16 a x', 1, 1, 60]]);
  });

  it('has a call that began with the pass, without an outcome', () => {
    expect(lag([noon])).toEqual([['2026-02-16 a x', 1, 0, null]]);
    expect(lag([noon, { startMs: at('16T11:59:01') }])).toEqual([['2026-02-16 a x', 2, 0, null]]);
    expect(lag([noon, { startMs: at('16T11:59:00') }])).toEqual([['2026-02-16 a x', 2, 1, 60]]);
  });

  it('lets a day be of which it missed nothing: its last call ended with the pass', () => {
    expect(lag([{ startMs: at('16T11:59:00') }])).toEqual([today]);
    expect(lag([{ startMs: at('16T11:59:01') }])).toEqual([['2026-02-16 a x', 1, 0, null]]);
  });

  it('has a call whose analysis is complete, and what its row knew at that moment', () => {
    const heard = { ...later, analyzedAtMs: at('16T14:05:00') };
    expect(lag([heard])).toEqual([today]);
    const underWay = { startMs: at('16T14:04:30'), durationSeconds: 90 };
    expect(lag([heard, underWay])).toEqual([['2026-02-16 a x', 2, 1, 60]]);
  });

  it('keeps rows apart: an analysis rolls up its own day, campaign and client alone', () => {
    const heard = { ...later, analyzedAtMs: at('16T14:05:00') };
    const missed = { startMs: at('16T14:30:00') };
    const before = { startMs: at('16T14:01:00') };
    expect(lag([heard, before, missed])).toEqual([['2026-02-16 a x', 2, 2, 120]]);
    expect(lag([heard, { ...before, campaignId: 'b' }, missed])).toEqual([['2026-02-16 a x', 1, 1, 60]]);
    expect(lag([heard, { ...before, clientId: null }, missed])).toEqual([['2026-02-16 a x', 1, 1, 60]]);
  });

  it('lets the rows of other days be, and keeps the days in order', () => {
    const others: readonly Row[] = [
      ['2026-02-02 a x', 44, 33, 22],
      ['2026-02-15 a x', 40, 30, 20],
    ];
    const calls = ['15T11:00:00', '16T11:00:00', '02T11:00:00'].map((time) => ({ startMs: at(time) }));
    expect(lag([...calls, later], [...others, today])).toEqual([...others, ['2026-02-16 a x', 1, 1, 60]]);
  });

  it('does not take notice of an analysis that comes after now', () => {
    expect(lag([{ ...later, analyzedAtMs: nowMs + 1 }, later])).toEqual([]);
  });
});
