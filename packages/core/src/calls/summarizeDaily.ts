import { rate } from '../numbers/rate';
import { addRow } from './addRow';
import type { CallSummary } from './CallSummary';
import { DailyAccumulator } from './DailyAccumulator';
import type { DailyCallStats } from './DailyCallStats';

/**
 * The figures of a range, from its rows in any order. Every figure is computed from exact totals and rounded
 * once: percentages with one digit, ratios with four, interruptions per call with two, average duration in
 * whole seconds, always half away from zero.
 *
 * Contact and conversion rates divide by total calls, average duration and interruptions by completed
 * calls, the three ratios by the completed calls that hold one, sentiment by the sum of its three counts,
 * handled objections by those encountered. A figure over nothing, or over columns that no row holds, is
 * `null`.
 *
 * @param rows as {@link rollUpDaily} makes them or a database holds them (see {@link mergeDaily}); none gives
 * counts of 0 and everything else `null`
 * @throws {InputError} as {@link mergeDaily}
 * @example summarizeDaily([]).contact_rate // => null
 */
export function summarizeDaily(rows: Iterable<DailyCallStats>): CallSummary {
  const all = new DailyAccumulator();
  for (const row of rows) addRow(all, row, 'summarizeDaily');
  const metrics = all.toMetrics('summarizeDaily');
  const { total_calls, connected_calls, meetings_booked } = metrics;
  const sentimentCalls =
    (metrics.positive_sentiment_calls ?? 0) +
    (metrics.neutral_sentiment_calls ?? 0) +
    (metrics.negative_sentiment_calls ?? 0);
  return {
    ...metrics,
    contact_rate: rate(connected_calls, total_calls),
    overall_conversion_rate: rate(meetings_booked, total_calls),
    positive_sentiment_pct: all.share('positive_sentiment_calls', sentimentCalls),
    neutral_sentiment_pct: all.share('neutral_sentiment_calls', sentimentCalls),
    negative_sentiment_pct: all.share('negative_sentiment_calls', sentimentCalls),
    avg_interruptions_per_call: all.quotient('total_interruptions', 2),
    objection_handling_rate: all.share('total_objections_handled', metrics.objections_encountered),
  };
}
