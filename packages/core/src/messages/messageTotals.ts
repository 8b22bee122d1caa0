import { requireMember } from '../arguments/requireMember';
import { rate } from '../numbers/rate';
import type { MessageRecord, MessageStatus } from './MessageRecord';
import { readDirection } from './readDirection';

/** How many messages there were, and how many arrived. */
export interface MessageTotals {
  readonly totalMessages: number;
  readonly inboundCount: number;
  readonly outboundCount: number;
  /** Outbound messages of status `delivered`. */
  readonly deliveredCount: number;
  /** Percent of the outbound messages, one digit, 0–100; `null` when there are none. */
  readonly deliveryRatePercent: number | null;
}

const statuses: readonly MessageStatus[] = ['queued', 'sent', 'delivered', 'failed', 'received'];

/**
 * Counts messages and the share of the outbound ones that was delivered. Inbound messages never count as
 * delivered, and outbound ones without a status count as not delivered. Every row counts: ids are not read.
 *
 * @param messages in any order; none gives counts of 0
 * @throws {InputError} `unknown_value` for another direction or status
 * @see Loquent's dashboard, messaging statistics: delivered over outbound
 * @example messageTotals([{ direction: 'outbound', status: 'delivered' }, { direction: 'inbound' }]).deliveryRatePercent // => 100
 */
export function messageTotals(
  messages: Iterable<Pick<MessageRecord, 'direction' | 'status'>>,
): MessageTotals {
  let totalMessages = 0;
  let outboundCount = 0;
  let deliveredCount = 0;
  for (const { direction, status } of messages) {
    const outbound = readDirection('messageTotals', direction, totalMessages);
    if (!statuses.includes(status ?? 'queued')) {
      requireMember('messageTotals', `messages[${totalMessages}].status`, status, statuses);
    }
    totalMessages += 1;
    outboundCount += outbound;
    if (status === 'delivered') deliveredCount += outbound;
  }
  return {
    totalMessages,
    inboundCount: totalMessages - outboundCount,
    outboundCount,
    deliveredCount,
    deliveryRatePercent: rate(deliveredCount, outboundCount),
  };
}
