import type { FigureFormula } from '@callscope/core';
import { sent } from '../../../views/formula';
import type { VyomDashboardData } from '../../wire/VyomDashboard';
import { everyCall } from '../usage/everyCall';

/** How the figures of `dashboard` come about, those of its captions too. */
export function dashboardFormulas(data: VyomDashboardData): readonly FigureFormula[] {
  const all = [everyCall, data.total_calls] as const;
  const minutes = ['minutes of these calls', data.total_duration_minutes] as const;
  return [
    sent('total_calls', everyCall, all),
    sent('total_duration_minutes', everyCall, minutes),
    sent('total_duration_hours', everyCall, ['hours of these calls', data.total_duration_hours]),
    sent('avg_duration_minutes', everyCall, minutes, all),
    sent('calls_today', 'calls since 00:00 UTC, whatever the range', ['calls today', data.calls_today]),
    sent('calls_this_week', 'calls since Monday 00:00 UTC, whatever the range', [
      'calls this week',
      data.calls_this_week,
    ]),
    sent('calls_this_month', 'calls since the first of the month 00:00 UTC, whatever the range', [
      'calls this month',
      data.calls_this_month,
    ]),
  ];
}
