import { type Activity, type ActivityFeed, channelOf, createActivityFeed } from '@callscope/core';
import type { LoquentEngagementStats } from '../../wire/LoquentEngagementStats';
import { toComparableName } from '../../wire/toComparableName';
import type { LoquentContext } from '../LoquentContext';
import { toMoment } from '../texts/toMoment';
import { withLoquentOrigin } from '../withLoquentOrigin';

/** What happened last, each call and each message once; whatever is no call is a message. */
export function toRecentActivity(engagement: LoquentEngagementStats, context: LoquentContext): ActivityFeed {
  const activities = new Map<string, Activity>();
  for (const [index, row] of engagement.recent_activities.entries()) {
    const isCall = toComparableName(row.activity_type) === 'call';
    const kind = isCall ? 'call' : 'message';
    const id = row.id || `activity ${index + 1}`;
    activities.set(`${kind} ${id}`, {
      id,
      kind,
      channel: isCall ? 'call' : channelOf(row),
      contactId: row.contact_id ?? null,
      contactName: row.contact_name ?? null,
      description: row.description,
      atMs: toMoment(row.created_at),
    });
  }
  const view = createActivityFeed({ activities: [...activities.values()] });
  return withLoquentOrigin(view, context, []);
}
