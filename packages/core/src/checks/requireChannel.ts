import { requireMember } from '../arguments/requireMember';
import type { Channel } from '../views/Channel';

const channels: readonly Channel[] = ['call', 'sms', 'email', 'other'];

/**
 * @returns `value`, when it is a channel
 * @throws {InputError} `unknown_value` for anything else
 */
export function requireChannel(apiName: string, argument: string, value: unknown): Channel {
  return requireMember(apiName, argument, value, channels);
}
