import { requireMember } from '../arguments/requireMember';
import { channelName } from '../names/channelName';

/** A call or a message, as far as its channel goes. */
export interface ContactEvent {
  readonly kind: 'call' | 'message';
  /** The channel of a message under any name, compared without case, `_` and `-`; not read from a call. */
  readonly channel?: string | null | undefined;
}

/** How many calls and messages went over each channel. Whole numbers; together all that was given. */
export interface ChannelDistribution {
  readonly calls: number;
  readonly sms: number;
  readonly email: number;
  /** Messages over any other channel, or over one that is not known. */
  readonly other: number;
}

/**
 * Counts calls and messages by channel. The order does not matter; nothing given gives four zeros.
 *
 * @throws {InputError} `unknown_value` for a kind of another name
 * @see Loquent's `engagement-stats`
 * @example channelDistribution([{ kind: 'call' }, { kind: 'message', channel: 'Sms' }]) // => { calls: 1, sms: 1, email: 0, other: 0 }
 */
export function channelDistribution(items: Iterable<ContactEvent>): ChannelDistribution {
  const counts = { calls: 0, sms: 0, email: 0, other: 0 };
  let index = 0;
  for (const { kind, channel } of items) {
    requireMember('channelDistribution', `items[${index}].kind`, kind, ['call', 'message']);
    counts[kind === 'call' ? 'calls' : channelName(channel)] += 1;
    index += 1;
  }
  return counts;
}
