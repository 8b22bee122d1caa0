import { rate } from '../numbers/rate';
import { callSentiments } from './CallRecord';
import type { CallSummary } from './CallSummary';
import { type DailyAccumulator, finish } from './createAccumulator';
import { quotient } from './quotient';

type SentimentPercents = Pick<CallSummary, `${(typeof callSentiments)[number]}_sentiment_pct`>;

/**
 * The figures of all that an accumulator has been given.
 *
 * @throws {InputError} `out_of_range` if a column has grown beyond 2^53 - 1
 */
export function summarize(apiName: string, all: DailyAccumulator): CallSummary {
  const { stat_date, agency_id, campaign_id, client_id, partials, ...metrics } = finish(apiName, all);
  const counts = callSentiments.map((sentiment) => metrics[`${sentiment}_sentiment_calls`]);
  const feltCount = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  const percents = callSentiments.map((sentiment, at) => [
    `${sentiment}_sentiment_pct`,
    share(counts[at] ?? null, feltCount),
  ]);
  return {
    ...metrics,
    contact_rate: rate(metrics.connected_calls, metrics.total_calls),
    overall_conversion_rate: rate(metrics.meetings_booked, metrics.total_calls),
    ...(Object.fromEntries(percents) as SentimentPercents), // one of each sentiment
    avg_interruptions_per_call: quotient(metrics.total_interruptions, metrics.completed_calls, 2),
    objection_handling_rate: share(metrics.total_objections_handled, metrics.objections_encountered),
  };
}

/** A held total as percent of another; `null` when either is not held or the other is 0. */
function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : rate(part, whole);
}
