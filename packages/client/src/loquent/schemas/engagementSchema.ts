import * as z from 'zod/mini';
import { count, held, option } from '../../wire/primitives';
import type { LoquentEngagementStats } from '../wire/LoquentEngagementStats';
import { datedText } from './datedText';

// What a call log cannot supply may be absent or null.
const heldCount = held(count);

const activity = z.looseObject({
  id: z.string(),
  activity_type: z.string(),
  contact_id: option(z.string()),
  contact_name: option(z.string()),
  description: z.string(),
  channel: z.string(),
  created_at: datedText,
});

/** `engagement-stats`. */
export const engagementSchema: z.ZodMiniType<LoquentEngagementStats> = z.looseObject({
  active_contacts: heldCount,
  total_contacts: heldCount,
  channel_distribution: z.looseObject({ calls: count, sms: heldCount, email: heldCount, other: heldCount }),
  recent_activities: z.array(activity),
});
