import type { FaultSystem } from './Fault';

/** What faults call the endpoints of each system, in the order of the contracts. */
export const faultEndpoints: Readonly<Record<FaultSystem, readonly string[]>> = {
  virsyn: [
    'dashboard-overview',
    'dashboard-timeseries',
    'dashboard-funnel',
    'dashboard-campaigns',
    'dashboard-quality',
    'dashboard-heatmap',
    'dashboard-objections',
  ],
  vyom: ['dashboard', 'by-assistant', 'by-phone-number', 'by-time', 'by-service'],
  loquent: [
    'stats',
    'messaging-stats',
    'text-agent-stats',
    'plan-stats',
    'ai-usage-stats',
    'ai-message-origin-stats',
    'engagement-stats',
  ],
  kaleyra: ['overview', 'agent-stats', 'daily-volume', 'call-list', 'sync'],
  'kaleyra-carrier': ['pull'],
};
