import type { StoredMessage } from '../../../tables/MessageTable';
import type { BuiltInPhone } from '../../agencies/BuiltInAgency';
import type { MessageRoute } from './MessageRoute';

/** How mail and what else comes in over no phone is answered. */
const inbox = { repliesPerMille: 620, replySeconds: 5400 } as const;

/** The route of a channel. `Sms` and `Whatsapp` go over a phone; mail and the other channels over none. */
export function createRoute(
  contactIndex: number,
  channel: StoredMessage['channel'],
  phone: BuiltInPhone | undefined,
): MessageRoute {
  const used = channel === 'Sms' || channel === 'Whatsapp' ? phone : undefined;
  const { repliesPerMille, replySeconds } = used ?? inbox;
  return { contactIndex, channel, phone: used, phoneId: used?.id ?? null, repliesPerMille, replySeconds };
}
