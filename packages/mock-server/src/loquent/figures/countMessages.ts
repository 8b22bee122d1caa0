import { messageTotals } from '@callscope/core';
import type { MessageTable } from '../../world/tables/MessageTable';
import type { RowSelection } from '../rows/RowSelection';
import { messageKinds } from './messageKinds';
import { percentOf } from './percentOf';

/** Messages by direction, and how many of the outbound ones arrived: delivered over outbound, whatever else became of them. */
export function countMessages(messages: MessageTable, rows: RowSelection) {
  const { choices } = messages.status;
  const kinds = { isOutbound: rows.take(messages.isOutbound), codes: rows.take(messages.status), choices };
  const totals = messageTotals(
    messageKinds(kinds, (direction, status) => ({ direction, status: status?.toLowerCase() ?? null })),
  );
  return {
    total_messages: totals.totalMessages,
    delivery_rate: percentOf(totals.deliveredCount, totals.outboundCount),
    inbound_count: totals.inboundCount,
    outbound_count: totals.outboundCount,
  };
}
