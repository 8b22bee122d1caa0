import type { Contact } from '../../../NamedEntity';
import type { StoredMessage } from '../../../tables/MessageTable';
import type { DrawContext } from '../../DrawContext';
import type { Random } from '../../Random';
import { createRoute } from './createRoute';
import type { MessageRoute } from './MessageRoute';

type Channel = StoredMessage['channel'];

const channels: readonly { readonly value: Channel; readonly weight: number }[] = [
  { value: 'Sms', weight: 770 },
  { value: 'Email', weight: 130 },
  { value: 'Whatsapp', weight: 60 },
  { value: 'FacebookMessenger', weight: 25 },
  { value: 'InstagramDm', weight: 15 },
];

/** A contact and a way to reach them. Every fifth conversation is with one of the few who write often. */
export function drawRoute({ agency: { phones }, contacts }: DrawContext, random: Random): MessageRoute {
  const frequent = Math.min(contacts.length, 1 + Math.floor(contacts.length / 40));
  const contactIndex = random.below(random.chance(200) ? frequent : contacts.length);
  // The first phones are the busiest, as they are for calls.
  const phone =
    phones.length === 0
      ? undefined
      : phones[Math.min(random.below(phones.length), random.below(phones.length))];
  const wanted = random.pick(channels);
  const channel = possibleChannel(wanted, contacts[contactIndex], phone !== undefined);
  return createRoute(contactIndex, channel, phone);
}

function possibleChannel(wanted: Channel, contact: Contact | undefined, hasPhone: boolean): Channel {
  const hasNumber = hasPhone && contact?.phoneNumber !== null;
  const hasMail = contact?.email !== null;
  if (wanted === 'Email') {
    if (hasMail) return wanted;
    return hasNumber ? 'Sms' : 'FacebookMessenger';
  }
  if (hasNumber || wanted === 'FacebookMessenger' || wanted === 'InstagramDm') return wanted;
  return hasMail ? 'Email' : 'FacebookMessenger';
}
