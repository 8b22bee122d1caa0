import type { VirsynCampaigns } from '../../src/virsyn/wire/VirsynCampaigns';
import type { VirsynObjections } from '../../src/virsyn/wire/VirsynObjections';
import type { VirsynQuality } from '../../src/virsyn/wire/VirsynQuality';
import type { VirsynTimeseries } from '../../src/virsyn/wire/VirsynTimeseries';
import { funnelAnswer, heatmapAnswer, overviewAnswer } from './answers';

const period = { start_date: '2026-02-10', end_date: '2026-02-16' };

/** Two days of the seven to 16 February 2026, with all 33 metrics; the days between had no calls. */
export const timeseriesAnswer = {
  period,
  data: [
    {
      date: '2026-02-10',
      total_calls: 22,
      completed_calls: 18,
      failed_calls: 1,
      connected_calls: 16,
      conversations_had: 12,
      meetings_booked: 2,
      qualified_leads: 4,
      total_duration_seconds: 3150,
      avg_duration_seconds: 175,
      inbound_calls: 2,
      outbound_calls: 20,
      positive_sentiment_calls: 10,
      neutral_sentiment_calls: 5,
      negative_sentiment_calls: 2,
      objections_encountered: 4,
      issues_resolved: 3,
      escalations: 1,
      voicemail_calls: 3,
      callback_requested_calls: 2,
      not_interested_calls: 3,
      wrong_number_calls: 1,
      dnc_requested_calls: 0,
      gatekeeper_blocked_calls: 1,
      no_answer_calls: 4,
      conversation_calls: 12,
      avg_talk_ratio: 0.5512,
      avg_listen_ratio: 0.4488,
      total_interruptions: 7,
      avg_script_adherence: 0.7205,
      total_objections_handled: 3,
      total_buying_signals: 6,
      emails_sent: 2,
      sms_sent: 1,
    },
    {
      date: '2026-02-16',
      total_calls: 1,
      completed_calls: 1,
      failed_calls: 0,
      connected_calls: 1,
      conversations_had: 1,
      meetings_booked: 0,
      qualified_leads: 0,
      total_duration_seconds: 90,
      avg_duration_seconds: 90,
      inbound_calls: 0,
      outbound_calls: 1,
      positive_sentiment_calls: 1,
      neutral_sentiment_calls: 0,
      negative_sentiment_calls: 0,
      objections_encountered: 0,
      issues_resolved: 0,
      escalations: 0,
      voicemail_calls: 0,
      callback_requested_calls: 0,
      not_interested_calls: 0,
      wrong_number_calls: 0,
      dnc_requested_calls: 0,
      gatekeeper_blocked_calls: 0,
      no_answer_calls: 0,
      conversation_calls: 1,
      avg_talk_ratio: 0.5,
      avg_listen_ratio: 0.5,
      total_interruptions: 0,
      avg_script_adherence: 1,
      total_objections_handled: 0,
      total_buying_signals: 0,
      emails_sent: 0,
      sms_sent: 0,
    },
  ],
} as const satisfies VirsynTimeseries;

/** A batch under way and one campaign, on the first page. */
const campaignsAnswer = {
  active_batches: [
    {
      id: '3f1c2d4e-0000-4000-8000-000000000001',
      agency_id: '3f1c2d4e-0000-4000-8000-00000000000a',
      campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c',
      status: 'processing',
      total_calls: 500,
      completed_count: 200,
      failed_count: 5,
      pending_count: 285,
      in_progress_count: 10,
      progress_pct: 41,
      created_at: '2026-02-16T09:00:00Z',
      completed_at: '2026-02-16T11:30:00.123456+00:00',
    },
  ],
  campaign_stats: [
    {
      campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c',
      campaign_name: 'Q1 Outreach',
      total_calls: 200,
      completed_calls: 160,
      connected_calls: 80,
      meetings_booked: 5,
      qualified_leads: 12,
      conversations_had: 60,
      avg_duration_seconds: 145,
      contact_rate: 40,
      conversion_rate: 2.5,
    },
  ],
  pagination: { total: 1, limit: 25, offset: 0, has_more: false },
} satisfies VirsynCampaigns;

/** How the calls of the same seven days went. */
const qualityAnswer = {
  period,
  quality: {
    avg_duration_seconds: 180,
    avg_talk_ratio: 0.55,
    avg_listen_ratio: 0.45,
    avg_script_adherence: 0.72,
    total_interruptions: 45,
    avg_interruptions_per_call: 0.38,
    objection_handling_rate: 60,
    total_buying_signals: 40,
    sentiment_distribution: {
      positive: 72,
      neutral: 36,
      negative: 11,
      positive_pct: 60.5,
      neutral_pct: 30.3,
      negative_pct: 9.2,
    },
  },
  trend: [
    {
      date: '2026-02-10',
      avg_duration_seconds: 175,
      avg_talk_ratio: 0.5512,
      avg_script_adherence: 0.7205,
      sentiment_positive_pct: 58.8,
      interruptions: 7,
      completed_calls: 18,
    },
  ],
} satisfies VirsynQuality;

/** What was objected on the same seven days. */
const objectionsAnswer = {
  period,
  summary: {
    total_calls_analyzed: 119,
    total_objections_encountered: 30,
    total_objections_handled: 18,
    objection_handling_rate: 60,
    total_buying_signals: 40,
  },
  top_objections: [
    { objection: 'Price is too high', count: 12, handled_count: 8, handling_rate: 66.7 },
    { objection: 'No time', count: 5, handled_count: 1, handling_rate: 20 },
  ],
  buying_signals: [
    { signal: 'Asked about the price', count: 14 },
    { signal: 'Asked how soon', count: 9 },
  ],
} satisfies VirsynObjections;

/** The answers, by method, each to its question without parameters. */
export const virsynAnswers = {
  overview: overviewAnswer,
  timeseries: timeseriesAnswer,
  funnel: funnelAnswer,
  campaigns: campaignsAnswer,
  quality: qualityAnswer,
  heatmap: heatmapAnswer,
  objections: objectionsAnswer,
};

/** A method of Virsyn's client. */
export type VirsynMethod = keyof typeof virsynAnswers;

/** All seven. */
export const virsynMethods = [
  'overview',
  'timeseries',
  'funnel',
  'campaigns',
  'quality',
  'heatmap',
  'objections',
] as const satisfies readonly VirsynMethod[];
