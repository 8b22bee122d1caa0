import type { Contact } from '../../../NamedEntity';
import type { StoredMessage } from '../../../tables/MessageTable';
import type { BuiltInPhone } from '../../agencies/BuiltInAgency';
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

/** A way to reach a contact, over one of the phones where the channel needs one. */
export function drawRoute(
  contactIndex: number,
  { contact, phones }: { readonly contact: Contact | undefined; readonly phones: readonly BuiltInPhone[] },
  random: Random,
): MessageRoute {
  const phone = drawPhone(phones, random);
  const wanted = random.pick(channels);
  return createRoute(contactIndex, possibleChannel(wanted, contact, phone !== undefined), phone);
}

/** The first phones are the busiest, as they are for calls. */
function drawPhone(phones: readonly BuiltInPhone[], random: Random): BuiltInPhone | undefined {
  if (phones.length === 0) return undefined;
  return phones[Math.min(random.below(phones.length), random.below(phones.length))];
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
