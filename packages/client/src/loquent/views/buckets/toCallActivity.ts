import type { TimeSeries } from '@callscope/core';
import type { LoquentStats } from '../../wire/LoquentStats';
import type { ZonedContext } from '../LoquentContext';
import { toActivity } from './toActivity';

/** Calls day by day, in days of the organization's zone. */
export function toCallActivity(
  { call_activity, total_calls }: LoquentStats,
  context: ZonedContext,
): TimeSeries {
  return toActivity({
    context,
    series: [{ id: 'count', label: 'Calls', unit: 'count', channel: 'call' }],
    rows: call_activity.map(({ date = null, label = null, count = null }) => ({
      date,
      label,
      values: [count],
    })),
    documented: 'day',
    total: total_calls,
  });
}
