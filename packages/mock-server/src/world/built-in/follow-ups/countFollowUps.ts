import type { Contact } from '../../NamedEntity';
import type { StoredCall } from '../../tables/StoredCall';
import type { DrawnCall } from '../calls/drawCall';
import { writesFirst } from '../communications/messages/writesFirst';
import type { DrawContext } from '../DrawContext';
import { beginFollowUp, type FollowUpChannel } from './beginFollowUp';

/** A drawn call of which it is known whom it was with. */
export type CallToFollowUp = DrawnCall & Pick<StoredCall, 'serial' | 'contactIndex'>;

/**
 * How many of the texts and mails that were drawn for a call have been sent by now: none to somebody nobody knows,
 * who gave no number or address for it, or who is one of the few that write unasked. Each that is counted is a
 * message, which `drawFollowUps` draws.
 */
export function countFollowUps(
  call: CallToFollowUp,
  { contacts, ...context }: Pick<DrawContext, 'seed' | 'nowMs' | 'agency' | 'contacts'>,
): Required<Pick<StoredCall, 'smsSentCount' | 'emailSentCount'>> {
  const contactIndex = call.contactIndex ?? null;
  const contact = contactIndex === null || writesFirst(contactIndex) ? undefined : contacts[contactIndex];
  const count = (channel: FollowUpChannel, drawn: number) =>
    drawn > 0 && isReached(contact, channel) && isSent(channel, call, context) ? drawn : 0;
  return {
    smsSentCount: count('Sms', call.smsSentCount ?? 0),
    emailSentCount: count('Email', call.emailSentCount ?? 0),
  };
}

function isReached(contact: Contact | undefined, channel: FollowUpChannel): boolean {
  if (contact === undefined) return false;
  return (channel === 'Sms' ? contact.phoneNumber : contact.email) !== null;
}

function isSent(
  channel: FollowUpChannel,
  { serial, startMs, durationSeconds }: CallToFollowUp,
  { nowMs, ...context }: Pick<DrawContext, 'seed' | 'nowMs' | 'agency'>,
): boolean {
  const endMs = startMs + durationSeconds * 1000;
  return beginFollowUp(channel, { serial, endMs }, context).sentMs <= nowMs;
}
