import type { FaultName, MockSystem } from '@callscope/mock-server';

/** By fault, the endpoints whose answers the rest contradicts; the answers of others have nothing of the kind. */
export const contradictedEndpoints: readonly (readonly [
  FaultName,
  Partial<Record<MockSystem, readonly string[]>>,
])[] = [
  [
    'inconsistent_totals',
    {
      virsyn: [
        'dashboard-overview',
        'dashboard-timeseries',
        'dashboard-funnel',
        'dashboard-campaigns',
        'dashboard-heatmap',
      ],
      vyom: ['dashboard'],
      loquent: ['stats', 'messaging-stats', 'text-agent-stats', 'ai-message-origin-stats'],
      kaleyra: ['overview'],
    },
  ],
  [
    'missing_rows',
    {
      virsyn: ['dashboard-timeseries', 'dashboard-quality', 'dashboard-heatmap'],
      vyom: ['by-assistant', 'by-phone-number', 'by-time', 'by-service'],
      loquent: ['stats', 'ai-usage-stats', 'ai-message-origin-stats'],
      kaleyra: ['overview', 'agent-stats'],
    },
  ],
  [
    'wrong_tenant',
    {
      virsyn: [
        'dashboard-overview',
        'dashboard-timeseries',
        'dashboard-funnel',
        'dashboard-quality',
        'dashboard-heatmap',
        'dashboard-objections',
      ],
      vyom: ['dashboard', 'by-assistant', 'by-phone-number', 'by-time', 'by-service'],
      loquent: ['stats', 'messaging-stats', 'ai-message-origin-stats', 'engagement-stats'],
      kaleyra: ['overview', 'agent-stats', 'daily-volume', 'call-list'],
    },
  ],
];
