import { channelOf } from '@callscope/core';
import type { MessageTable } from '../../world/tables/MessageTable';
import type { EngagementRows } from '../rows/selectEngagement';

/** Calls and messages by channel. A member that is `undefined` counts what the world does not hold. */
export interface LoquentChannels {
  readonly calls: number;
  readonly sms: number | undefined;
  readonly email: number | undefined;
  /** Messages by any other channel. */
  readonly other: number | undefined;
}

/** Counts each channel's code once by core's rule, so that no row needs its channel's name. */
export function distributeChannels(messages: MessageTable | null, rows: EngagementRows): LoquentChannels {
  const calls = rows.calls.length;
  if (messages === null || rows.messages === null) {
    return { calls, sms: undefined, email: undefined, other: undefined };
  }
  const codes = rows.messages.take(messages.channel);
  const byCode = new Uint32Array(messages.channel.choices.length + 1);
  for (const code of codes) byCode[code] = (byCode[code] ?? 0) + 1;
  const counts = { sms: 0, email: 0, other: 0 };
  for (const [code, count] of byCode.entries()) {
    counts[channelOf({ channel: messages.channel.choices[code - 1] })] += count;
  }
  return { calls, ...counts };
}
