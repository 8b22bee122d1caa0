import { createKpiSet, figure, type Kpi, type KpiSet, withOrigin } from '@callscope/core';
import { sent } from '../../../views/formula';
import { isNothing } from '../../../views/isNothing';
import { toQuotient } from '../../../views/toQuotient';
import type { ViewContext } from '../../../views/ViewContext';
import type { VirsynObjections } from '../../wire/VirsynObjections';
import { toViewPeriod } from '../toViewPeriod';

/**
 * Objections and buying signals of a range in five key figures; those that were not sent are `not_sent`, and the rate
 * over no objections is `no_basis`. Empty when no call was
 * analyzed, and no other figure is more than 0.
 */
export function toObjectionTotals({ period, summary }: VirsynObjections, { asOfMs }: ViewContext): KpiSet {
  const totals = summary ?? {};
  const encountered = totals.total_objections_encountered;
  const toCount = (
    id: 'total_calls_analyzed' | `total_objections_${'encountered' | 'handled'}` | 'total_buying_signals',
    label: string,
    better: Kpi['better'],
  ): Kpi => ({ id, label, figure: figure(totals[id] ?? null, 'count'), better });
  const kpis: readonly Kpi[] = [
    toCount('total_calls_analyzed', 'Analyzed calls', 'neither'),
    toCount('total_objections_encountered', 'Objections', 'neither'),
    toCount('total_objections_handled', 'Objections handled', 'up'),
    {
      id: 'objection_handling_rate',
      label: 'Objection handling',
      figure: toQuotient(totals.objection_handling_rate, encountered, 'percent'),
      better: 'up',
    },
    toCount('total_buying_signals', 'Buying signals', 'up'),
  ];
  const view = createKpiSet({
    period: period ? toViewPeriod(period) : null,
    isEmpty: totals.total_calls_analyzed === 0 && isNothing(kpis),
    kpis,
  });
  const handled = ['handled objections', totals.total_objections_handled] as const;
  return withOrigin(view, {
    timeZone: 'UTC',
    asOfMs,
    formulas: [
      sent('total_calls_analyzed', 'calls', 'calls that have an analysis'),
      sent('total_objections_encountered', 'analyzed calls', 'objections'),
      sent('total_objections_handled', 'objections', 'handled objections'),
      sent('objection_handling_rate', 'objections', handled, ['encountered objections', encountered]),
      sent('total_buying_signals', 'analyzed calls', 'buying signals'),
    ],
  });
}
