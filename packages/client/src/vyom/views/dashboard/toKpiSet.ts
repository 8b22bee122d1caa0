import { createKpiSet, figure, type KpiSet, withOrigin } from '@callscope/core';
import { counted } from '../../../views/counted';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import { vyomDayZone } from '../../scope/vyomDayZone';
import type { VyomDashboard } from '../../wire/VyomDashboard';
import { dashboardFormulas } from './dashboardFormulas';
import { toDashboardPeriod } from './toDashboardPeriod';

/**
 * Four key figures, each as Vyom sent it: calls and their time in the range, the average of a call, `no_basis` without
 * calls, and today's calls with those of the week and the month, which no range limits.
 */
export function toKpiSet({ data }: VyomDashboard, { period, asOfMs }: ViewContext): KpiSet {
  const { total_calls, total_duration_minutes, total_duration_hours, avg_duration_minutes } = data;
  const { calls_today, calls_this_week, calls_this_month } = data;
  const view = createKpiSet({
    kpis: [
      { id: 'total_calls', label: 'Total calls', figure: figure(total_calls, 'count'), better: 'up' },
      {
        id: 'total_duration_minutes',
        label: 'Total duration',
        figure: figure(total_duration_minutes, 'minutes', { digits: 2 }),
        better: 'up',
        caption: [figure(total_duration_hours, 'hours', { digits: 2 })],
      },
      {
        id: 'avg_duration_minutes',
        label: 'Average duration',
        figure: toQuotient(avg_duration_minutes, total_calls, 'minutes', 2),
        better: 'neither',
        caption: counted(total_calls, 'call', 'calls'),
      },
      {
        id: 'calls_today',
        label: 'Calls today',
        figure: figure(calls_today, 'count'),
        better: 'up',
        caption: [
          figure(calls_this_week, 'count'),
          ' this week · ',
          figure(calls_this_month, 'count'),
          ' this month, in UTC',
        ],
      },
    ],
    period: period.preset === 'all' ? null : toDashboardPeriod(data.date_range),
    isEmpty: total_calls === 0 && total_duration_minutes === 0,
  });
  return withOrigin(view, { timeZone: vyomDayZone, asOfMs, formulas: dashboardFormulas(data) });
}
