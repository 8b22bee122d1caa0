import { createInputError } from '../arguments/createInputError';
import { averageRatio } from './averageRatio';
import type { CallKey } from './createKeyedGroups';
import type { DailyCallStats, WeightedTotal } from './DailyCallStats';
import { dailyMetrics } from './dailyMetrics';
import { quotient } from './quotient';

/**
 * Finishes a row.
 *
 * @param totals in the order of `dailyMetrics`, a measure that nothing held at -0
 * @param ratios in the order of `ratioMembers`; one that is not there is over nothing
 * @throws {InputError} `out_of_range` if a column has grown beyond 2^53 - 1
 */
export function toStats(
  apiName: string,
  [stat_date, agency_id, campaign_id, client_id]: CallKey,
  totals: readonly number[],
  ratios: readonly WeightedTotal[],
): DailyCallStats {
  const [talk_ratio = none(), listen_ratio = none(), script_adherence = none()] = ratios;
  let column = 0;
  const count = () => {
    const total = totals[column] ?? 0;
    // Columns never shrink, so one that ends within the safe integers was exact all the way.
    if (total > Number.MAX_SAFE_INTEGER) {
      const requirement = 'to add up to at most 9007199254740991';
      throw createInputError('out_of_range', apiName, dailyMetrics[column] ?? '', total, requirement);
    }
    column += 1;
    return total;
  };
  const measure = () => {
    const total = count();
    return Object.is(total, -0) ? null : total;
  };
  // One literal makes rows several times as fast as a loop over names; its order is that of `dailyMetrics`.
  const row = {
    stat_date,
    agency_id,
    campaign_id,
    client_id,
    total_calls: count(),
    completed_calls: count(),
    failed_calls: count(),
    connected_calls: count(),
    conversations_had: count(),
    qualified_leads: count(),
    meetings_booked: count(),
    voicemail_calls: count(),
    callback_requested_calls: count(),
    not_interested_calls: count(),
    wrong_number_calls: count(),
    dnc_requested_calls: count(),
    gatekeeper_blocked_calls: count(),
    no_answer_calls: count(),
    conversation_calls: count(),
    total_duration_seconds: measure(),
    total_interruptions: measure(),
    objections_encountered: measure(),
    total_objections_handled: measure(),
    total_buying_signals: measure(),
    emails_sent: measure(),
    sms_sent: measure(),
    inbound_calls: measure(),
    outbound_calls: measure(),
    positive_sentiment_calls: measure(),
    neutral_sentiment_calls: measure(),
    negative_sentiment_calls: measure(),
    issues_resolved: measure(),
    escalations: measure(),
    avg_talk_ratio: averageRatio(talk_ratio),
    avg_listen_ratio: averageRatio(listen_ratio),
    avg_script_adherence: averageRatio(script_adherence),
    avg_duration_seconds: null as number | null, // of two columns above
    partials: { talk_ratio, listen_ratio, script_adherence },
  };
  row.avg_duration_seconds = quotient(row.total_duration_seconds, row.completed_calls, 0);
  return row;
}

const none = (): WeightedTotal => ({ sum: [], weight: 0 });
