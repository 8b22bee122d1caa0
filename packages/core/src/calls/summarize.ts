import { rate } from '../numbers/rate';
import type { CallSummary } from './CallSummary';
import type { DailyAccumulator } from './createAccumulator';
import { finish } from './finish';
import { quotient } from './quotient';

/**
 * The figures of all that an accumulator has been given.
 *
 * @throws {InputError} `out_of_range` if a column has grown beyond 2^53 - 1
 */
export function summarize(apiName: string, all: DailyAccumulator): CallSummary {
  const { stat_date, agency_id, campaign_id, client_id, partials, ...metrics } = finish(apiName, all);
  const { total_calls, positive_sentiment_calls, neutral_sentiment_calls, negative_sentiment_calls } =
    metrics;
  const feltCalls =
    (positive_sentiment_calls ?? 0) + (neutral_sentiment_calls ?? 0) + (negative_sentiment_calls ?? 0);
  return {
    ...metrics,
    contact_rate: rate(metrics.connected_calls, total_calls),
    overall_conversion_rate: rate(metrics.meetings_booked, total_calls),
    positive_sentiment_pct: share(positive_sentiment_calls, feltCalls),
    neutral_sentiment_pct: share(neutral_sentiment_calls, feltCalls),
    negative_sentiment_pct: share(negative_sentiment_calls, feltCalls),
    avg_interruptions_per_call: quotient(metrics.total_interruptions, metrics.completed_calls, 2),
    objection_handling_rate: share(metrics.total_objections_handled, metrics.objections_encountered),
  };
}

/** A held total as percent of another; `null` when either is not held or the other is 0. */
function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : rate(part, whole);
}
