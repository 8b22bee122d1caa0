import type { FigurePath } from '../../identities/FigurePath';
import type { Identity } from '../../identities/Identity';
import type { VyomAnswers } from './VyomAnswers';

/**
 * How time and averages follow from one another, and lists make up the dashboard. Minutes and hours are each rounded
 * to two decimals.
 */
export const vyomIdentities: readonly Identity<FigurePath<VyomAnswers>>[] = [
  {
    name: 'hours',
    slack: 0.005,
    partSlack: 0.005,
    times: 1 / 60,
    figures: [['dashboard.data.total_duration_hours', 'dashboard.data.total_duration_minutes']],
  },
  {
    name: 'row_hours',
    rowsBy: [],
    slack: 0.005,
    partSlack: 0.005,
    times: 1 / 60,
    figures: [
      [
        'byAssistant.data.assistants[].total_duration_hours',
        'byAssistant.data.assistants[].total_duration_minutes',
      ],
      [
        'byPhoneNumber.data.phone_numbers[].total_duration_hours',
        'byPhoneNumber.data.phone_numbers[].total_duration_minutes',
      ],
      ['byTime.data.time_series[].total_duration_hours', 'byTime.data.time_series[].total_duration_minutes'],
      ['byService.data.services[].total_duration_hours', 'byService.data.services[].total_duration_minutes'],
    ],
  },
  {
    name: 'average_duration',
    slack: 0.005,
    partSlack: 0.005,
    figures: [
      [
        'dashboard.data.avg_duration_minutes',
        'dashboard.data.total_duration_minutes',
        'dashboard.data.total_calls',
      ],
    ],
  },
  {
    name: 'row_average_duration',
    rowsBy: [],
    slack: 0.005,
    partSlack: 0.005,
    figures: [
      [
        'byAssistant.data.assistants[].avg_duration_minutes',
        'byAssistant.data.assistants[].total_duration_minutes',
        'byAssistant.data.assistants[].total_calls',
      ],
      [
        'byPhoneNumber.data.phone_numbers[].avg_duration_minutes',
        'byPhoneNumber.data.phone_numbers[].total_duration_minutes',
        'byPhoneNumber.data.phone_numbers[].total_calls',
      ],
    ],
  },
  {
    name: 'calls_sum',
    figures: [
      ['dashboard.data.total_calls', 'byAssistant.data.assistants[].total_calls'],
      ['dashboard.data.total_calls', 'byPhoneNumber.data.phone_numbers[].total_calls'],
      ['dashboard.data.total_calls', 'byTime.data.time_series[].total_calls'],
      ['dashboard.data.total_calls', 'byService.data.services[].total_calls'],
    ],
  },
  {
    name: 'duration_sum',
    slack: 0.005,
    partSlack: 0.005,
    figures: [
      ['dashboard.data.total_duration_minutes', 'byAssistant.data.assistants[].total_duration_minutes'],
      ['dashboard.data.total_duration_minutes', 'byPhoneNumber.data.phone_numbers[].total_duration_minutes'],
      ['dashboard.data.total_duration_minutes', 'byTime.data.time_series[].total_duration_minutes'],
      ['dashboard.data.total_duration_minutes', 'byService.data.services[].total_duration_minutes'],
      ['dashboard.data.total_duration_hours', 'byAssistant.data.assistants[].total_duration_hours'],
      ['dashboard.data.total_duration_hours', 'byPhoneNumber.data.phone_numbers[].total_duration_hours'],
      ['dashboard.data.total_duration_hours', 'byTime.data.time_series[].total_duration_hours'],
      ['dashboard.data.total_duration_hours', 'byService.data.services[].total_duration_hours'],
    ],
  },
];
