import { type DailyCallStats, rollUpDailyColumnar, toDay } from '@callscope/core';
import { dayMs } from '../../time/dayMs';
import { callAsOf } from '../callAsOf';
import { CallTable } from '../tables/CallTable';
import { lastRefreshes } from './lastRefreshes';

/**
 * The rows of `call_stats_daily` as a back end has them that rolls a row up when the analysis of one of its calls
 * is complete, and every six hours: a call that began after its row's last rollup is not in it, and one that was
 * under way then has no outcome in it. An analysis is never missing: its completion rolls its own row up.
 *
 * Only days on which something was missed are rolled up again; all others are the settled rows themselves.
 * @param settled the rows of all calls, by day
 * @param calls ascending by start
 */
export function lagDailyStats(
  settled: readonly DailyCallStats[],
  calls: CallTable,
  nowMs: number,
): readonly DailyCallStats[] {
  const refreshes = lastRefreshes(calls, nowMs);
  const missed = missedDays(calls, refreshes);
  const days = new Set(missed.map((day) => toDay(day * dayMs, 'UTC')));
  return [
    ...settled.filter(({ stat_date }) => !days.has(stat_date)),
    ...missed.flatMap((day) => rollUpDay(calls, refreshes, day)),
  ].sort((one, other) => Number(one.stat_date > other.stat_date) - Number(one.stat_date < other.stat_date));
}

/** The UTC days that have a call which began, or ended, after its row's last rollup. */
function missedDays(calls: CallTable, refreshes: Float64Array): readonly number[] {
  const starts = calls.startMs.view();
  const durations = calls.durationSeconds.view();
  const days = new Set<number>();
  for (const [index, startMs] of starts.entries()) {
    // No duration is -1: of a call whose end nobody knows there is nothing more to miss.
    const endMs = startMs + Math.max(durations[index] ?? 0, 0) * 1000;
    if (endMs > (refreshes[index] ?? 0)) days.add(Math.floor(startMs / dayMs));
  }
  return [...days];
}

function rollUpDay(calls: CallTable, refreshes: Float64Array, day: number): readonly DailyCallStats[] {
  const known = new CallTable();
  const { from, to } = calls.rangeOf({ startMs: day * dayMs, endMs: (day + 1) * dayMs });
  for (let row = from; row < to; row += 1) {
    const call = calls.at(row);
    const refreshMs = refreshes[row] ?? 0;
    if (call.startMs <= refreshMs) known.push(callAsOf(call, refreshMs));
  }
  return rollUpDailyColumnar(known.columns(), { timeZone: 'UTC' });
}
