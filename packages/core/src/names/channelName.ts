import type { Channel } from '../views/Channel';
import { comparableName } from './comparableName';

/**
 * The {@link Channel} by which a message is counted: `sms` and `email` under any spelling stand for themselves,
 * everything else is `other`, also a channel that is not known.
 *
 * @see Loquent's dashboard, message activity: its series are these two
 */
export function channelName(channel: string | null | undefined): Exclude<Channel, 'call'> {
  const name = comparableName(channel ?? '');
  return name === 'sms' || name === 'email' ? name : 'other';
}
