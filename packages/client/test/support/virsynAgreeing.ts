import type { VirsynAnswers } from '../../src/virsyn/identities/VirsynAnswers';
import { timeseriesAnswer, virsynAnswers } from './virsynAnswers';

const { period } = timeseriesAnswer;

/**
 * Seven answers about one week that agree: two days with calls, added up by hand. The published samples do not, as
 * each tells of calls of its own.
 */
export const virsynAgreeing = {
  overview: {
    period: { ...period, label: '7d' },
    summary: {
      total_calls: 23,
      completed_calls: 19,
      failed_calls: 1,
      connected_calls: 17,
      contact_rate: 73.9,
      conversations_had: 13,
      meetings_booked: 2,
      qualified_leads: 4,
      avg_duration_seconds: 171,
      total_duration_seconds: 3240,
      positive_sentiment_pct: 61.1,
      neutral_sentiment_pct: 27.8,
      negative_sentiment_pct: 11.1,
      overall_conversion_rate: 8.7,
    },
    disposition_breakdown: {
      voicemail: 3,
      callback_requested: 2,
      not_interested: 3,
      wrong_number: 1,
      dnc_requested: 0,
      gatekeeper_blocked: 1,
      no_answer: 4,
      conversation: 13,
      appointment_booked: 2,
    },
    quality: {
      avg_talk_ratio: 0.5485,
      avg_listen_ratio: 0.4515,
      avg_script_adherence: 0.7352,
      total_interruptions: 7,
      avg_interruptions_per_call: 0.37,
      total_objections_encountered: 4,
      total_objections_handled: 3,
      objection_handling_rate: 75,
      total_buying_signals: 6,
    },
    tool_usage: { emails_sent: 2, sms_sent: 1 },
  },
  timeseries: timeseriesAnswer,
  funnel: {
    period,
    funnel: { total_calls: 23, connected: 17, conversation: 13, qualified: 4, appointment_booked: 2 },
    rates: {
      contact_rate: 73.9,
      connected_to_conversation: 76.5,
      conversation_to_qualified: 30.8,
      qualified_to_booked: 50,
      overall_conversion: 8.7,
    },
  },
  campaigns: virsynAnswers.campaigns,
  quality: {
    period,
    quality: {
      avg_duration_seconds: 171,
      avg_talk_ratio: 0.5485,
      avg_listen_ratio: 0.4515,
      avg_script_adherence: 0.7352,
      total_interruptions: 7,
      avg_interruptions_per_call: 0.37,
      objection_handling_rate: 75,
      total_buying_signals: 6,
      sentiment_distribution: {
        positive: 11,
        neutral: 5,
        negative: 2,
        positive_pct: 61.1,
        neutral_pct: 27.8,
        negative_pct: 11.1,
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
      {
        date: '2026-02-16',
        avg_duration_seconds: 90,
        avg_talk_ratio: 0.5,
        avg_script_adherence: 1,
        sentiment_positive_pct: 100,
        interruptions: 0,
        completed_calls: 1,
      },
    ],
  },
  heatmap: {
    period,
    metric: 'connected',
    heatmap: [
      { day: 1, hour: 14, total_calls: 1, connected_calls: 1, meetings_booked: 0 },
      { day: 2, hour: 10, total_calls: 22, connected_calls: 16, meetings_booked: 2 },
    ],
    best_times: [
      { day: 2, hour: 10, metric_value: 16, label: 'Tuesday 10:00' },
      { day: 1, hour: 14, metric_value: 1, label: 'Monday 14:00' },
    ],
  },
  objections: {
    period,
    summary: {
      total_calls_analyzed: 18,
      total_objections_encountered: 4,
      total_objections_handled: 3,
      objection_handling_rate: 75,
      total_buying_signals: 6,
    },
    top_objections: [{ objection: 'No time', count: 3, handled_count: 2, handling_rate: 66.7 }],
    buying_signals: [{ signal: 'Asked how soon', count: 6 }],
  },
} as const satisfies VirsynAnswers;
