import * as z from 'zod/mini';
import { count, held, measure, option } from '../../wire/primitives';
import type { LoquentStats } from '../wire/LoquentStats';
import { datedText } from './datedText';
import { heatmapSchema } from './heatmapSchema';

// What a call log cannot supply may be absent or null.
const heldCount = held(count);
const heldText = held(z.string());

const call = z.looseObject({
  id: z.string(),
  from_to_number: z.string(),
  received_on: z.string(),
  call_sid: heldText,
  has_recording: held(z.boolean()),
  created_at: z.string(),
  created_at_full: datedText,
  duration_secs: option(count),
  status: z.string(),
  direction: heldText,
  contact_name: option(z.string()),
  contact_id: option(z.string()),
});

/** `stats`. */
export const statsSchema: z.ZodMiniType<LoquentStats> = z.looseObject({
  total_calls: count,
  total_duration_secs: heldCount,
  avg_duration_secs: held(measure),
  total_todos: heldCount,
  call_activity: z.array(z.looseObject({ date: held(datedText), label: heldText, count: heldCount })),
  call_heatmap: heatmapSchema,
  call_heatmap_max: count,
  recent_calls: z.array(call),
  todo_status_counts: held(z.array(z.looseObject({ status: heldText, count: heldCount }))),
});
