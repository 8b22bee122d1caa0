import { pairResponsesColumnar, type ResponseCounts } from '@callscope/core';
import type { Phone } from '../../world/NamedEntity';
import type { MessageTable } from '../../world/tables/MessageTable';
import type { RowSelection } from '../rows/RowSelection';
import { percentOf } from './percentOf';

/** What messages are paired by beside themselves. */
export interface PairingContext {
  /** The organization's phones. */
  readonly phones: readonly Phone[];
  readonly timeZone: string;
}

/**
 * How many inbound messages were answered, and how fast: each outbound message answers the inbound one before it.
 * Inferred: only the messages of the range are paired, so an answer after its end is none; the hours of those without
 * a response are the organization's, all 24; the busiest phone comes first; messages that went over no phone, as mail
 * and those of social networks do, are counted together under the words that Loquent has for a call without one.
 */
export function responseInsights(
  messages: MessageTable,
  rows: RowSelection,
  { phones, timeZone }: PairingContext,
) {
  const columns = {
    contact: rows.take(messages.contactIndex),
    atMs: rows.take(messages.atMs),
    isOutbound: rows.take(messages.isOutbound),
    phone: rows.take({ view: (from, to) => messages.phoneId.view(from, to).codes }),
  };
  const paired = pairResponsesColumnar(columns, { phones: [null, ...messages.phoneId.texts], timeZone });
  return {
    avg_response_time_secs: paired.averageResponseSeconds,
    unanswered_count: paired.unansweredCount,
    response_rate: responseRate(paired),
    unresponded_by_hour: paired.unansweredByHour.map((count, hour) => ({ hour, count })),
    by_phone: [...paired.byPhone]
      .sort((one, other) => inboundCount(other) - inboundCount(one))
      .map((counts) => ({
        phone_label: phoneLabel(phones.find(({ id }) => id === counts.phone)),
        responded_count: counts.respondedCount,
        unanswered_count: counts.unansweredCount,
        response_rate: responseRate(counts),
        avg_response_time_secs: counts.averageResponseSeconds,
      })),
  };
}

function responseRate(counts: ResponseCounts): number {
  return percentOf(counts.respondedCount, inboundCount(counts));
}

function inboundCount({ respondedCount, unansweredCount }: ResponseCounts): number {
  return respondedCount + unansweredCount;
}

function phoneLabel(phone: Phone | undefined): string {
  return phone?.friendlyName ?? phone?.number ?? 'Unknown phone';
}
