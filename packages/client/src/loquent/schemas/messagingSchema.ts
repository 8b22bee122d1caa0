import * as z from 'zod/mini';
import { count, held, measure, option, rate, wholeBetween } from '../../wire/primitives';
import type { LoquentMessagingStats } from '../wire/LoquentMessagingStats';
import { datedText } from './datedText';
import { heatmapSchema } from './heatmapSchema';

const bucket = z.looseObject({ date: datedText, label: z.string(), sms_count: count, email_count: count });

const phone = z.looseObject({
  phone_label: z.string(),
  responded_count: count,
  unanswered_count: count,
  response_rate: rate,
  avg_response_time_secs: option(measure),
});

/** `messaging-stats`. */
export const messagingSchema: z.ZodMiniType<LoquentMessagingStats> = z.looseObject({
  total_messages: count,
  delivery_rate: rate,
  inbound_count: count,
  outbound_count: count,
  message_activity: z.array(bucket),
  message_heatmap: heatmapSchema,
  message_heatmap_max: count,
  response_insights: z.looseObject({
    avg_response_time_secs: option(measure),
    unanswered_count: count,
    response_rate: rate,
    unresponded_by_hour: z.array(z.looseObject({ hour: held(wholeBetween(0, 23)), count: held(count) })),
    by_phone: z.array(phone),
  }),
});
