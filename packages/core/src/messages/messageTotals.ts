import { requireName } from '../names/requireName';
import { rate } from '../numbers/rate';
import type { MessageStatus } from './MessageRecord';
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

const statuses: readonly string[] = [
  'queued',
  'sent',
  'delivered',
  'failed',
  'received',
] satisfies readonly MessageStatus[];

/** What totals read of a message. Names are compared without case, `_` and `-`. */
interface SentMessage {
  /** `inbound` or `outbound`. */
  readonly direction: string;
  /** A {@link MessageStatus}. */
  readonly status?: string | null | undefined;
}

/**
 * Counts messages and the share of the outbound ones that was delivered. Inbound messages never count as
 * delivered, and outbound ones without a status count as not delivered. Every row counts: ids are not read.
 *
 * @param messages in any order, their names compared without case, `_` and `-`; none gives counts of 0
 * @throws {InputError} `unknown_value` for another direction or status
 * @see Loquent's dashboard, messaging statistics: delivered over outbound
 * @example messageTotals([{ direction: 'outbound', status: 'delivered' }, { direction: 'inbound' }]).deliveryRatePercent // => 100
 */
export function messageTotals(messages: Iterable<SentMessage>): MessageTotals {
  let totalMessages = 0;
  let outboundCount = 0;
  let deliveredCount = 0;
  for (const { direction, status } of messages) {
    const outbound = readDirection('messageTotals', direction, totalMessages);
    let name = status ?? 'queued';
    // An argument's name for every message would cost more than the rest.
    if (!statuses.includes(name)) {
      name = requireName('messageTotals', `messages[${totalMessages}].status`, name, statuses);
    }
    totalMessages += 1;
    outboundCount += outbound;
    if (name === 'delivered') deliveredCount += outbound;
  }
  return {
    totalMessages,
    inboundCount: totalMessages - outboundCount,
    outboundCount,
    deliveredCount,
    deliveryRatePercent: rate(deliveredCount, outboundCount),
  };
}
