import * as z from 'zod/mini';
import { isDay } from '../wire/isDay';
import { count, held, measure, rate, wholeBetween } from '../wire/primitives';
import type { VirsynFunnel } from './wire/VirsynFunnel';
import type { VirsynHeatmap } from './wire/VirsynHeatmap';
import type { VirsynOverview } from './wire/VirsynOverview';

// What a call log cannot supply may be absent or null.
const heldCount = held(count);
const heldMeasure = held(measure);
const heldRate = held(rate);

const day = z.string().check(z.refine(isDay));
const weekday = wholeBetween(0, 6);
const hour = wholeBetween(0, 23);
const dateRange = z.looseObject({ start_date: day, end_date: day });

/** `dashboard-overview`. */
export const overviewSchema: z.ZodMiniType<VirsynOverview> = z.looseObject({
  period: z.looseObject({ start_date: day, end_date: day, label: z.string() }),
  summary: z.looseObject({
    total_calls: count,
    completed_calls: count,
    failed_calls: count,
    connected_calls: count,
    contact_rate: rate,
    conversations_had: count,
    meetings_booked: count,
    qualified_leads: count,
    avg_duration_seconds: heldMeasure,
    total_duration_seconds: heldMeasure,
    positive_sentiment_pct: heldRate,
    neutral_sentiment_pct: heldRate,
    negative_sentiment_pct: heldRate,
    overall_conversion_rate: rate,
  }),
  disposition_breakdown: z.looseObject({
    voicemail: count,
    callback_requested: count,
    not_interested: count,
    wrong_number: count,
    dnc_requested: count,
    gatekeeper_blocked: count,
    no_answer: count,
    conversation: count,
    appointment_booked: count,
  }),
  quality: z.exactOptional(
    z.nullable(
      z.looseObject({
        avg_talk_ratio: heldRate,
        avg_listen_ratio: heldRate,
        avg_script_adherence: heldRate,
        total_interruptions: heldCount,
        avg_interruptions_per_call: heldMeasure,
        total_objections_encountered: heldCount,
        total_objections_handled: heldCount,
        objection_handling_rate: heldRate,
        total_buying_signals: heldCount,
      }),
    ),
  ),
  tool_usage: z.exactOptional(z.nullable(z.looseObject({ emails_sent: heldCount, sms_sent: heldCount }))),
});

/** `dashboard-funnel`. */
export const funnelSchema: z.ZodMiniType<VirsynFunnel> = z.looseObject({
  period: dateRange,
  funnel: z.looseObject({
    total_calls: count,
    connected: count,
    conversation: count,
    qualified: count,
    appointment_booked: count,
  }),
  rates: z.looseObject({
    contact_rate: rate,
    connected_to_conversation: rate,
    conversation_to_qualified: rate,
    qualified_to_booked: rate,
    overall_conversion: rate,
  }),
});

/** `dashboard-heatmap`. */
export const heatmapSchema: z.ZodMiniType<VirsynHeatmap> = z.looseObject({
  period: dateRange,
  metric: z.string(),
  heatmap: z.array(
    z.looseObject({
      day: weekday,
      hour,
      total_calls: count,
      connected_calls: count,
      meetings_booked: count,
    }),
  ),
  best_times: z.array(z.looseObject({ day: weekday, hour, metric_value: count, label: z.string() })),
});
