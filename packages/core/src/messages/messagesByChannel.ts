import { channelOf, type MessageSeries } from './channelOf';

/**
 * How many messages went by each channel of {@link channelOf}; the three counts add up to the messages.
 *
 * @param messages in any order; none gives three zeros
 * @example messagesByChannel([{ channel: 'sms' }, {}]) // => { sms: 1, email: 0, other: 1 }
 */
export function messagesByChannel(
  messages: Iterable<{ readonly channel?: string | null | undefined }>,
): Readonly<Record<MessageSeries, number>> {
  const counts = { sms: 0, email: 0, other: 0 };
  for (const message of messages) counts[channelOf(message)] += 1;
  return counts;
}
