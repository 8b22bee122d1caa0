import type { KpiSet } from '@callscope/core';
import type { LoquentStats } from '../../wire/LoquentStats';
import type { LoquentContext } from '../LoquentContext';
import { toKpiView } from './toKpiView';

/** Calls, how long they took, and to-dos; the average of no calls, or of calls without a duration, has no basis. */
export function toCallKpis(stats: LoquentStats, context: LoquentContext): KpiSet {
  const { total_calls, total_duration_secs, avg_duration_secs, total_todos } = stats;
  const seconds = ['seconds of calls', total_duration_secs] as const;
  return toKpiView(
    context,
    [
      {
        id: 'total_calls',
        label: 'Total calls',
        value: total_calls,
        unit: 'count',
        better: 'up',
        basis: 'calls',
      },
      {
        id: 'total_duration_secs',
        label: 'Total duration',
        value: total_duration_secs,
        unit: 'seconds',
        better: 'up',
        basis: 'calls',
        numerator: seconds,
      },
      {
        id: 'avg_duration_secs',
        label: 'Average duration',
        value: avg_duration_secs,
        unit: 'seconds',
        better: 'neither',
        basis: 'calls with a duration',
        numerator: seconds,
        denominator: 'calls with a duration',
        isOverNothing: total_calls === 0 || total_duration_secs === 0,
      },
      {
        id: 'total_todos',
        label: 'To-dos',
        value: total_todos,
        unit: 'count',
        better: 'down',
        basis: 'to-dos',
      },
    ],
    { isEmpty: total_calls === 0 && !total_todos },
  );
}
