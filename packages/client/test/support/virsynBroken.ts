import type { BrokenBy } from './brokenBy';
import { virsynBrokenDaily } from './virsynBrokenDaily';

/** What each number of Virsyn's agreeing answers breaks. */
export const virsynBroken: BrokenBy = {
  ...virsynBrokenDaily,
  funnel: {
    'contact_rate conversion_rate funnel_stage': ['funnel.total_calls'],
    'contact_rate step_rate funnel_stage': ['funnel.connected'],
    'step_rate funnel_stage': ['funnel.conversation', 'funnel.qualified'],
    'conversion_rate step_rate funnel_stage': ['funnel.appointment_booked'],
    contact_rate: ['rates.contact_rate'],
    step_rate: [
      'rates.connected_to_conversation',
      'rates.conversation_to_qualified',
      'rates.qualified_to_booked',
    ],
    conversion_rate: ['rates.overall_conversion'],
  },
  campaigns: {
    batch_count: [
      'active_batches[0].total_calls',
      'active_batches[0].completed_count',
      'active_batches[0].failed_count',
      'active_batches[0].pending_count',
      'active_batches[0].in_progress_count',
    ],
    '-': [
      'active_batches[0].progress_pct',
      'campaign_stats[0].completed_calls',
      'campaign_stats[0].qualified_leads',
      'campaign_stats[0].conversations_had',
      'campaign_stats[0].avg_duration_seconds',
      'pagination.total',
      'pagination.limit',
      'pagination.offset',
    ],
    campaign_rate: [
      'campaign_stats[0].total_calls',
      'campaign_stats[0].connected_calls',
      'campaign_stats[0].meetings_booked',
      'campaign_stats[0].contact_rate',
      'campaign_stats[0].conversion_rate',
    ],
  },
  quality: {
    'average_duration weighted_duration': ['quality.avg_duration_seconds'],
    quality_ratio: ['quality.avg_talk_ratio', 'quality.avg_listen_ratio', 'quality.avg_script_adherence'],
    'interruptions_per_call quality_count daily_sum': ['quality.total_interruptions'],
    interruptions_per_call: ['quality.avg_interruptions_per_call'],
    objection_handling_rate: ['quality.objection_handling_rate'],
    quality_count: ['quality.total_buying_signals'],
    'sentiment_share sentiment_count': [
      'quality.sentiment_distribution.positive',
      'quality.sentiment_distribution.neutral',
      'quality.sentiment_distribution.negative',
    ],
    sentiment_share: [
      'quality.sentiment_distribution.positive_pct',
      'quality.sentiment_distribution.neutral_pct',
      'quality.sentiment_distribution.negative_pct',
    ],
    daily_average_duration: ['trend[0].avg_duration_seconds'],
    trend_ratio: ['trend[0].avg_talk_ratio', 'trend[0].avg_script_adherence'],
    trend_sentiment_share: ['trend[0].sentiment_positive_pct'],
    'daily_sum trend_count': ['trend[0].interruptions', 'trend[0].completed_calls'],
  },
  heatmap: {
    best_time: ['heatmap[0].day', 'heatmap[0].hour', 'best_times[0].day', 'best_times[0].hour'],
    heatmap_sum: ['heatmap[0].total_calls', 'heatmap[0].meetings_booked'],
    'heatmap_sum best_time': ['heatmap[0].connected_calls'],
    'best_time best_time_first': ['best_times[0].metric_value'],
  },
  objections: {
    '-': ['summary.total_calls_analyzed', 'buying_signals[0].count'],
    'objection_handling_rate objection_count': [
      'summary.total_objections_encountered',
      'summary.total_objections_handled',
    ],
    objection_handling_rate: ['summary.objection_handling_rate'],
    objection_count: ['summary.total_buying_signals'],
    objection_row_rate: [
      'top_objections[0].count',
      'top_objections[0].handled_count',
      'top_objections[0].handling_rate',
    ],
  },
};
