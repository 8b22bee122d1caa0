import { addRow } from './addRow';
import type { CallSummary } from './CallSummary';
import { createAccumulator } from './createAccumulator';
import type { DailyCallStats } from './DailyCallStats';
import { summarize } from './summarize';

/**
 * The figures of a range, from its rows in any order. Every figure is computed from exact totals and rounded
 * once: percentages with one digit, ratios with four, interruptions per call with two, average duration in
 * whole seconds, always half away from zero.
 *
 * Contact and conversion rates divide by total calls, average duration and interruptions by completed
 * calls, the three ratios by the completed calls that hold one, sentiment by the sum of its three counts,
 * handled objections by those encountered. A figure over nothing, or over columns that no row holds, is
 * `null`. Nothing holds a log to handling no more objections than it encountered: where it says so, that rate is
 * above 100.
 *
 * @param rows as {@link rollUpDaily} makes them or a database holds them (see {@link mergeDaily}); none gives
 * counts of 0 and everything else `null`
 * @throws {InputError} as {@link mergeDaily}
 * @example summarizeDaily([]).contact_rate // => null
 */
export function summarizeDaily(rows: Iterable<DailyCallStats>): CallSummary {
  const all = createAccumulator();
  for (const row of rows) addRow(all, row, 'summarizeDaily');
  return summarize('summarizeDaily', all);
}
