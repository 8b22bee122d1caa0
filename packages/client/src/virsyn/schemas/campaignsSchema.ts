import * as z from 'zod/mini';
import { count, held, rate } from '../../wire/primitives';
import type { VirsynCampaigns } from '../wire/VirsynCampaigns';
import { heldMeasure } from './heldMembers';
import { instant } from './instant';

const text = z.string();
const optionalCount = z.exactOptional(count);

// Two pages of the system name the members of this view differently, so one that is missing breaks nothing. Where
// null is an answer it is outside, which makes it no drift.
const batch = z.looseObject({
  id: text,
  status: text,
  agency_id: z.exactOptional(text),
  campaign_id: z.nullable(z.exactOptional(text)),
  total_calls: optionalCount,
  completed_count: optionalCount,
  failed_count: optionalCount,
  pending_count: optionalCount,
  in_progress_count: optionalCount,
  progress_pct: z.exactOptional(rate),
  created_at: z.exactOptional(instant),
  completed_at: z.nullable(z.exactOptional(instant)),
});

const campaign = z.looseObject({
  campaign_id: text,
  campaign_name: z.nullable(text),
  total_calls: count,
  completed_calls: count,
  connected_calls: count,
  meetings_booked: count,
  qualified_leads: count,
  conversations_had: count,
  avg_duration_seconds: heldMeasure,
  contact_rate: rate,
  conversion_rate: rate,
});

/** `dashboard-campaigns`. A call log has no batches, and may have no campaigns. */
export const campaignsSchema: z.ZodMiniType<VirsynCampaigns> = z.looseObject({
  active_batches: held(z.array(batch)),
  campaign_stats: held(z.array(campaign)),
  pagination: held(z.looseObject({ total: count, limit: count, offset: count, has_more: z.boolean() })),
});
