import type { Channel } from '../views/Channel';
import type { MessageRecord } from './MessageRecord';

/** A {@link Channel} that messages go by. */
export type MessageSeries = Exclude<Channel, 'call'>;

/**
 * The channel by which a message is charted: `sms` and `email` stand for themselves, everything else is
 * `other`, also a channel that is not known.
 *
 * @see Loquent's dashboard, message activity: its series are these two
 * @example channelOf({ channel: 'whatsapp' }) // => 'other'
 */
export function channelOf({ channel }: Pick<MessageRecord, 'channel'>): MessageSeries {
  return channel === 'sms' || channel === 'email' ? channel : 'other';
}
