import type { ContractTable } from './ContractTable';

const agent = { text: 'agent_number', count: 'calls_answered total_talk_seconds missed_calls' } as const;
const volume = { day: 'date', count: 'incoming forwarded' } as const;

/** D.1 to D.5. */
export const kaleyraTables = {
  sync: { '': { count: 'synced', ok: 'status' } },
  overview: {
    '': {
      object: 'call_volume',
      list: 'agent_stats daily_volume status_breakdown',
      'nullable moment': 'last_synced_at',
    },
    call_volume: { count: 'total incoming forwarded click2call' },
    'agent_stats[]': agent,
    'daily_volume[]': volume,
    'status_breakdown[]': { text: 'status', count: 'count' },
  },
  agentStats: { '[]': agent },
  dailyVolume: { '[]': volume },
  callList: {
    '': { list: 'data', count: 'total page' },
    'data[]': {
      text: 'id callfrom callto status service',
      moment: 'start_time',
      'option moment': 'end_time',
      count: 'duration billsec',
      'option text': 'uniqid location provider caller_id recording notes custom',
      'maybe moment': 'synced_at',
    },
  },
} as const satisfies Readonly<Record<string, ContractTable>>;
