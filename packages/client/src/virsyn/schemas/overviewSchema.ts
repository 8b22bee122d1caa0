import * as z from 'zod/mini';
import { count, rate } from '../../wire/primitives';
import type { VirsynOverview } from '../wire/VirsynOverview';
import { day } from './dateRange';
import { heldCount, heldGroup, heldMeasure, heldRate, heldRatio } from './heldMembers';

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
  quality: heldGroup({
    avg_talk_ratio: heldRatio,
    avg_listen_ratio: heldRatio,
    avg_script_adherence: heldRatio,
    total_interruptions: heldCount,
    avg_interruptions_per_call: heldMeasure,
    total_objections_encountered: heldCount,
    total_objections_handled: heldCount,
    objection_handling_rate: heldRate,
    total_buying_signals: heldCount,
  }),
  tool_usage: heldGroup({ emails_sent: heldCount, sms_sent: heldCount }),
});
