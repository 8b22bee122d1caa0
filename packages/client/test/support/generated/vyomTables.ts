import type { ContractTable } from './ContractTable';

const envelope = { yes: 'success', text: 'message', object: 'data' } as const;
const usage = { count: 'total_calls', measure: 'total_duration_minutes total_duration_hours' } as const;
const averageUsage = {
  ...usage,
  measure: 'total_duration_minutes total_duration_hours avg_duration_minutes',
} as const;
const former = { 'former count': 'completed_calls' } as const;

/** B.1 to B.5. `former` is what an older revision of the system sent. */
export const vyomTables = {
  dashboard: {
    '': envelope,
    data: {
      ...averageUsage,
      count: 'total_calls calls_today calls_this_week calls_this_month',
      object: 'date_range',
      'former anything': 'calls_by_status',
    },
    'data.date_range': { moment: 'start_date end_date' },
  },
  byAssistant: {
    '': envelope,
    data: { list: 'assistants' },
    'data.assistants[]': {
      ...averageUsage,
      text: 'assistant_id assistant_name',
      'former count': 'completed_calls failed_calls',
    },
  },
  byPhoneNumber: {
    '': envelope,
    data: { list: 'phone_numbers' },
    'data.phone_numbers[]': { ...averageUsage, ...former, text: 'phone_number' },
  },
  byTime: {
    '': envelope,
    data: { list: 'time_series', text: 'granularity' },
    'data.time_series[]': { ...usage, ...former, text: 'date' },
  },
  byService: {
    '': envelope,
    data: { list: 'services' },
    'data.services[]': { ...usage, ...former, text: 'service' },
  },
} as const satisfies Readonly<Record<string, ContractTable>>;
