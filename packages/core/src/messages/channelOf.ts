import { channelName } from '../names/channelName';
import type { Channel } from '../views/Channel';

/** A {@link Channel} that messages go by. */
export type MessageSeries = Exclude<Channel, 'call'>;

/**
 * The channel by which a message is charted: `sms` and `email` stand for themselves, everything else is
 * `other`, also a channel that is not known. Names are compared without case, `_` and `-`.
 *
 * @see Loquent's dashboard, message activity: its series are these two
 * @example channelOf({ channel: 'whatsapp' }) // => 'other'
 */
export function channelOf({ channel }: { readonly channel?: string | null | undefined }): MessageSeries {
  return channelName(channel);
}
