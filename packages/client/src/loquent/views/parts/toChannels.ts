import { type Channel, createShareSet, type ShareSet } from '@callscope/core';
import type { LoquentChannelDistribution, LoquentEngagementStats } from '../../wire/LoquentEngagementStats';
import type { LoquentContext } from '../LoquentContext';
import { toViewPeriod } from '../toViewPeriod';
import { withLoquentOrigin } from '../withLoquentOrigin';
import { shareFormulas } from './shareFormulas';

const channels = [
  ['calls', 'Calls', 'call'],
  ['sms', 'SMS', 'sms'],
  ['email', 'Email', 'email'],
  ['other', 'Other', 'other'],
] as const satisfies readonly (readonly [keyof LoquentChannelDistribution, string, Channel])[];

/** Calls and messages by channel; a channel that is not sent is no part, and the whole is what was sent. */
export function toChannels(
  { channel_distribution }: LoquentEngagementStats,
  context: LoquentContext,
): ShareSet {
  const view = createShareSet({
    shares: channels.flatMap(([id, label, channel]) => {
      const count = channel_distribution[id];
      return count == null ? [] : [{ id, label, count, channel }];
    }),
    countedNoun: 'interactions',
    period: toViewPeriod(context),
  });
  return withLoquentOrigin(view, context, shareFormulas(view, 'calls or messages by the channel', false));
}
