import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { VirsynAnswers } from './VirsynAnswers';

/** How the days of timeseries and trend make up a range, and agree about a day. */
export const dailyIdentities: readonly Identity<FigurePath<VirsynAnswers>>[] = [
  {
    name: 'daily_sum',
    figures: [
      ['overview.summary.total_calls', 'timeseries.data[].total_calls'],
      ['overview.summary.completed_calls', 'timeseries.data[].completed_calls'],
      ['overview.summary.failed_calls', 'timeseries.data[].failed_calls'],
      ['overview.summary.connected_calls', 'timeseries.data[].connected_calls'],
      ['overview.summary.conversations_had', 'timeseries.data[].conversations_had'],
      ['overview.summary.meetings_booked', 'timeseries.data[].meetings_booked'],
      ['overview.summary.qualified_leads', 'timeseries.data[].qualified_leads'],
      ['overview.disposition_breakdown.voicemail', 'timeseries.data[].voicemail_calls'],
      ['overview.disposition_breakdown.callback_requested', 'timeseries.data[].callback_requested_calls'],
      ['overview.disposition_breakdown.not_interested', 'timeseries.data[].not_interested_calls'],
      ['overview.disposition_breakdown.wrong_number', 'timeseries.data[].wrong_number_calls'],
      ['overview.disposition_breakdown.dnc_requested', 'timeseries.data[].dnc_requested_calls'],
      ['overview.disposition_breakdown.gatekeeper_blocked', 'timeseries.data[].gatekeeper_blocked_calls'],
      ['overview.disposition_breakdown.no_answer', 'timeseries.data[].no_answer_calls'],
      ['overview.disposition_breakdown.conversation', 'timeseries.data[].conversation_calls'],
      ['overview.quality.total_interruptions', 'timeseries.data[].total_interruptions'],
      ['overview.quality.total_objections_encountered', 'timeseries.data[].objections_encountered'],
      ['overview.quality.total_objections_handled', 'timeseries.data[].total_objections_handled'],
      ['overview.quality.total_buying_signals', 'timeseries.data[].total_buying_signals'],
      ['overview.tool_usage.emails_sent', 'timeseries.data[].emails_sent'],
      ['overview.tool_usage.sms_sent', 'timeseries.data[].sms_sent'],
      ['overview.summary.completed_calls', 'quality.trend[].completed_calls'],
      ['quality.quality.total_interruptions', 'quality.trend[].interruptions'],
    ],
  },
  {
    // Seconds may have fractions, which doubles add up with a loss.
    name: 'daily_duration_sum',
    slack: 0,
    figures: [['overview.summary.total_duration_seconds', 'timeseries.data[].total_duration_seconds']],
  },
  {
    name: 'daily_average_duration',
    rowsBy: ['date'],
    slack: 0.5,
    figures: [
      [
        'timeseries.data[].avg_duration_seconds',
        'timeseries.data[].total_duration_seconds',
        'timeseries.data[].completed_calls',
      ],
      [
        'quality.trend[].avg_duration_seconds',
        'timeseries.data[].total_duration_seconds',
        'timeseries.data[].completed_calls',
      ],
    ],
  },
  {
    name: 'weighted_duration',
    take: 'weighted',
    slack: 0.5,
    partSlack: 0.5,
    figures: [
      [
        'quality.quality.avg_duration_seconds',
        'quality.trend[].avg_duration_seconds',
        'quality.trend[].completed_calls',
      ],
    ],
  },
  {
    name: 'trend_count',
    rowsBy: ['date'],
    figures: [
      ['quality.trend[].completed_calls', 'timeseries.data[].completed_calls'],
      ['quality.trend[].interruptions', 'timeseries.data[].total_interruptions'],
    ],
  },
  {
    name: 'trend_ratio',
    rowsBy: ['date'],
    slack: 0.00005,
    partSlack: 0.00005,
    figures: [
      ['quality.trend[].avg_talk_ratio', 'timeseries.data[].avg_talk_ratio'],
      ['quality.trend[].avg_script_adherence', 'timeseries.data[].avg_script_adherence'],
    ],
  },
];
