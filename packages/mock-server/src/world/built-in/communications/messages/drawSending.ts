import type { StoredMessage } from '../../../tables/MessageTable';
import type { Random } from '../../Random';
import type { DrawnMessage } from './DrawnMessage';

const statuses: readonly { readonly value: StoredMessage['status']; readonly weight: number }[] = [
  { value: 'Delivered', weight: 925 },
  { value: 'Sent', weight: 40 },
  { value: 'Failed', weight: 35 },
];

/** What becomes of an outbound message, and when that is known: after some seconds, at most two minutes. */
export function drawSending(atMs: number, random: Random): Pick<DrawnMessage, 'finalStatus' | 'settledMs'> {
  return { finalStatus: random.pick(statuses), settledMs: atMs + random.between(1, 120) * 1000 };
}
