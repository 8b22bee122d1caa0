import type { KpiSet } from '@callscope/core';
import type { LoquentPlanStats } from '../../wire/LoquentPlanStats';
import type { LoquentContext } from '../LoquentContext';
import { toKpiView } from './toKpiView';

/** How plans stand now, whatever the range; the completion rate has no basis while every plan is active. */
export function toPlanKpis(plans: LoquentPlanStats, context: LoquentContext): KpiSet {
  const { completion_rate, active_plans, contacts_in_active_plans, total_plans } = plans;
  return toKpiView(
    context,
    [
      {
        id: 'completion_rate',
        label: 'Completion rate',
        value: completion_rate,
        unit: 'percent',
        better: 'up',
        basis: 'plans that have ended',
        numerator: 'completed plans',
        // Neither is sent, and a plan that is not active need not have ended.
        denominator: 'plans that have ended',
        isOverNothing: total_plans <= active_plans,
      },
      {
        id: 'active_plans',
        label: 'Active plans',
        value: active_plans,
        unit: 'count',
        better: 'neither',
        basis: 'active plans',
      },
      {
        id: 'contacts_in_active_plans',
        label: 'Contacts in progress',
        value: contacts_in_active_plans,
        unit: 'count',
        better: 'neither',
        basis: 'contacts in active plans',
      },
      {
        id: 'total_plans',
        label: 'Plans in total',
        value: total_plans,
        unit: 'count',
        better: 'neither',
        basis: 'plans',
      },
    ],
    { isEmpty: total_plans === 0, isUnranged: true },
  );
}
