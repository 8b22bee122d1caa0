import type { DrawContext } from '../DrawContext';
import { Random } from '../Random';

/** What the voice agent sends after a call: a text or a mail, at most one of each. */
export const followUpChannels = ['Sms', 'Email'] as const;

/** How a call is followed up. */
export type FollowUpChannel = (typeof followUpChannels)[number];

/** Most seconds from the end of a call: less than any analysis takes, so that who knows the one knows the other. */
const mostFollowUpSeconds: Readonly<Record<FollowUpChannel, number>> = { Sms: 30, Email: 40 };

/**
 * When the text or mail after a call is sent, epoch milliseconds, and the chance of all that comes of it. Both
 * the call's count and the message start from here, so that neither knows of what the other does not.
 */
export function beginFollowUp(
  channel: FollowUpChannel,
  { serial, endMs }: { readonly serial: number; readonly endMs: number },
  { seed, agency }: Pick<DrawContext, 'seed' | 'agency'>,
): { readonly sentMs: number; readonly random: Random } {
  const random = new Random(`${seed} ${agency.id} ${channel} after ${serial}`);
  return { sentMs: endMs + random.between(5, mostFollowUpSeconds[channel]) * 1000, random };
}
