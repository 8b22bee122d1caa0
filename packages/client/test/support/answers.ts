import type { VirsynFunnel } from '../../src/virsyn/wire/VirsynFunnel';
import type { VirsynHeatmap } from '../../src/virsyn/wire/VirsynHeatmap';
import type { VirsynOverview } from '../../src/virsyn/wire/VirsynOverview';

/** The figures of the published sample, for the seven days to 16 February 2026. */
export const overviewAnswer: VirsynOverview = {
  period: { start_date: '2026-02-10', end_date: '2026-02-16', label: '7d' },
  summary: {
    total_calls: 150,
    completed_calls: 120,
    failed_calls: 5,
    connected_calls: 110,
    contact_rate: 73.3,
    conversations_had: 85,
    meetings_booked: 12,
    qualified_leads: 25,
    avg_duration_seconds: 180,
    total_duration_seconds: 21600,
    positive_sentiment_pct: 60.5,
    neutral_sentiment_pct: 30.2,
    negative_sentiment_pct: 9.3,
    overall_conversion_rate: 8,
  },
  disposition_breakdown: {
    voicemail: 15,
    callback_requested: 8,
    not_interested: 20,
    wrong_number: 3,
    dnc_requested: 1,
    gatekeeper_blocked: 7,
    no_answer: 25,
    conversation: 85,
    appointment_booked: 12,
  },
  quality: {
    avg_talk_ratio: 0.55,
    avg_listen_ratio: 0.45,
    avg_script_adherence: 0.72,
    total_interruptions: 45,
    avg_interruptions_per_call: 0.38,
    total_objections_encountered: 30,
    total_objections_handled: 18,
    objection_handling_rate: 60,
    total_buying_signals: 40,
  },
  tool_usage: { emails_sent: 15, sms_sent: 5 },
};

/** What a system that was built from a bare call log sends: no quality, no tools, no sentiment. */
export const logOverviewAnswer: VirsynOverview = {
  period: overviewAnswer.period,
  summary: {
    total_calls: 80816,
    completed_calls: 0,
    failed_calls: 0,
    connected_calls: 0,
    contact_rate: 0,
    conversations_had: 0,
    meetings_booked: 0,
    qualified_leads: 0,
    overall_conversion_rate: 0,
  },
  disposition_breakdown: overviewAnswer.disposition_breakdown,
};

/** The funnel of the same week. */
export const funnelAnswer: VirsynFunnel = {
  period: { start_date: '2026-02-10', end_date: '2026-02-16' },
  funnel: { total_calls: 150, connected: 110, conversation: 85, qualified: 25, appointment_booked: 12 },
  rates: {
    contact_rate: 73.3,
    connected_to_conversation: 77.3,
    conversation_to_qualified: 29.4,
    qualified_to_booked: 48,
    overall_conversion: 8,
  },
};

/** Three hours of the 30 days to 16 February 2026: Sunday 23:00, Tuesday 10:00, Saturday 00:00, in UTC. */
export const heatmapAnswer: VirsynHeatmap = {
  period: { start_date: '2026-01-18', end_date: '2026-02-16' },
  metric: 'calls',
  heatmap: [
    { day: 0, hour: 23, total_calls: 4, connected_calls: 2, meetings_booked: 0 },
    { day: 2, hour: 10, total_calls: 25, connected_calls: 20, meetings_booked: 3 },
    { day: 6, hour: 0, total_calls: 1, connected_calls: 1, meetings_booked: 1 },
  ],
  best_times: [{ day: 2, hour: 10, metric_value: 25, label: 'Tuesday 10:00' }],
};
