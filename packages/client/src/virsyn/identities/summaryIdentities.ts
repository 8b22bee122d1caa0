import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { VirsynAnswers } from './VirsynAnswers';

/** What totals, rates and averages of a range have to do with one another: overview, funnel and quality. */
export const summaryIdentities: readonly Identity<FigurePath<VirsynAnswers>>[] = [
  {
    name: 'contact_rate',
    times: 100,
    slack: 0.05,
    figures: [
      ['overview.summary.contact_rate', 'overview.summary.connected_calls', 'overview.summary.total_calls'],
      ['funnel.rates.contact_rate', 'funnel.funnel.connected', 'funnel.funnel.total_calls'],
    ],
  },
  {
    name: 'conversion_rate',
    times: 100,
    slack: 0.05,
    figures: [
      [
        'overview.summary.overall_conversion_rate',
        'overview.summary.meetings_booked',
        'overview.summary.total_calls',
      ],
      ['funnel.rates.overall_conversion', 'funnel.funnel.appointment_booked', 'funnel.funnel.total_calls'],
    ],
  },
  {
    name: 'step_rate',
    times: 100,
    slack: 0.05,
    figures: [
      ['funnel.rates.connected_to_conversation', 'funnel.funnel.conversation', 'funnel.funnel.connected'],
      ['funnel.rates.conversation_to_qualified', 'funnel.funnel.qualified', 'funnel.funnel.conversation'],
      ['funnel.rates.qualified_to_booked', 'funnel.funnel.appointment_booked', 'funnel.funnel.qualified'],
    ],
  },
  {
    name: 'funnel_stage',
    figures: [
      ['funnel.funnel.total_calls', 'overview.summary.total_calls'],
      ['funnel.funnel.connected', 'overview.summary.connected_calls'],
      ['funnel.funnel.conversation', 'overview.summary.conversations_had'],
      ['funnel.funnel.qualified', 'overview.summary.qualified_leads'],
      ['funnel.funnel.appointment_booked', 'overview.summary.meetings_booked'],
    ],
  },
  {
    // Of the outcomes these two alone: together they are no partition, one call may count twice, another nowhere.
    name: 'outcome',
    figures: [
      ['overview.disposition_breakdown.conversation', 'overview.summary.conversations_had'],
      ['overview.disposition_breakdown.appointment_booked', 'overview.summary.meetings_booked'],
    ],
  },
  {
    name: 'average_duration',
    slack: 0.5,
    figures: [
      [
        'overview.summary.avg_duration_seconds',
        'overview.summary.total_duration_seconds',
        'overview.summary.completed_calls',
      ],
      [
        'quality.quality.avg_duration_seconds',
        'overview.summary.total_duration_seconds',
        'overview.summary.completed_calls',
      ],
    ],
  },
  {
    name: 'interruptions_per_call',
    slack: 0.005,
    figures: [
      [
        'overview.quality.avg_interruptions_per_call',
        'overview.quality.total_interruptions',
        'overview.summary.completed_calls',
      ],
      [
        'quality.quality.avg_interruptions_per_call',
        'quality.quality.total_interruptions',
        'overview.summary.completed_calls',
      ],
    ],
  },
  {
    name: 'objection_handling_rate',
    times: 100,
    slack: 0.05,
    figures: [
      [
        'overview.quality.objection_handling_rate',
        'overview.quality.total_objections_handled',
        'overview.quality.total_objections_encountered',
      ],
      [
        'quality.quality.objection_handling_rate',
        'overview.quality.total_objections_handled',
        'overview.quality.total_objections_encountered',
      ],
      [
        'objections.summary.objection_handling_rate',
        'objections.summary.total_objections_handled',
        'objections.summary.total_objections_encountered',
      ],
    ],
  },
  {
    name: 'quality_count',
    figures: [
      ['quality.quality.total_interruptions', 'overview.quality.total_interruptions'],
      ['quality.quality.total_buying_signals', 'overview.quality.total_buying_signals'],
    ],
  },
  {
    name: 'quality_ratio',
    slack: 0.00005,
    partSlack: 0.00005,
    figures: [
      ['quality.quality.avg_talk_ratio', 'overview.quality.avg_talk_ratio'],
      ['quality.quality.avg_listen_ratio', 'overview.quality.avg_listen_ratio'],
      ['quality.quality.avg_script_adherence', 'overview.quality.avg_script_adherence'],
    ],
  },
];
