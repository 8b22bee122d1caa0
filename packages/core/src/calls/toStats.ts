import { createInputError } from '../arguments/createInputError';
import { averageRatio } from './averageRatio';
import type { CallKey } from './createKeyedGroups';
import type { DailyCallStats, WeightedTotal } from './DailyCallStats';
import { dailyMetrics } from './dailyMetrics';
import { quotient } from './quotient';

/**
 * Finishes a row.
 *
 * @param totals in the order of `dailyMetrics`, a measure that nothing held at -1
 * @param ratios in the order of `ratioMembers`; one that is not there is over nothing
 * @throws {InputError} `out_of_range` if a column has grown beyond 2^53 - 1
 */
export function toStats(
  apiName: string,
  key: CallKey,
  totals: ArrayLike<number>,
  ratios: readonly WeightedTotal[],
): DailyCallStats {
  const count = (column: number) => {
    const total = totals[column] ?? 0;
    const small = total | 0; // engines keep it in the row itself, and a double beside it
    if (small === total) return small;
    // Columns never shrink, so one that ends within the safe integers was exact all the way.
    if (total > Number.MAX_SAFE_INTEGER) {
      const requirement = 'to add up to at most 9007199254740991';
      throw createInputError('out_of_range', apiName, dailyMetrics[column] ?? '', total, requirement);
    }
    return total;
  };
  const measure = (column: number) => {
    const total = count(column);
    return total < 0 ? null : total;
  };
  const talk_ratio = ratios[0] ?? none();
  const listen_ratio = ratios[1] ?? none();
  const script_adherence = ratios[2] ?? none();
  // One literal makes rows several times as fast as a loop over names; its order is that of `dailyMetrics`.
  return {
    stat_date: key[0],
    agency_id: key[1],
    campaign_id: key[2],
    client_id: key[3],
    total_calls: count(0),
    completed_calls: count(1),
    failed_calls: count(2),
    connected_calls: count(3),
    conversations_had: count(4),
    qualified_leads: count(5),
    meetings_booked: count(6),
    voicemail_calls: count(7),
    callback_requested_calls: count(8),
    not_interested_calls: count(9),
    wrong_number_calls: count(10),
    dnc_requested_calls: count(11),
    gatekeeper_blocked_calls: count(12),
    no_answer_calls: count(13),
    conversation_calls: count(14),
    total_duration_seconds: measure(15),
    total_interruptions: measure(16),
    objections_encountered: measure(17),
    total_objections_handled: measure(18),
    total_buying_signals: measure(19),
    emails_sent: measure(20),
    sms_sent: measure(21),
    inbound_calls: measure(22),
    outbound_calls: measure(23),
    positive_sentiment_calls: measure(24),
    neutral_sentiment_calls: measure(25),
    negative_sentiment_calls: measure(26),
    issues_resolved: measure(27),
    escalations: measure(28),
    avg_talk_ratio: averageRatio(talk_ratio),
    avg_listen_ratio: averageRatio(listen_ratio),
    avg_script_adherence: averageRatio(script_adherence),
    avg_duration_seconds: quotient(measure(15), count(1), 0),
    partials: { talk_ratio, listen_ratio, script_adherence },
  };
}

const none = (): WeightedTotal => ({ sum: [], weight: 0 });
