import type { PeriodPreset } from '@callscope/core';

/** Names of the ranges. */
export const periodMessages: Record<PeriodPreset | 'custom', string> = {
  today: 'Today',
  yesterday: 'Yesterday',
  '7d': 'Last 7 days',
  '30d': 'Last 30 days',
  '90d': 'Last 90 days',
  all: 'All time',
  custom: 'Custom range',
};
