import { usagePeriodCounts } from '@callscope/core';
import { dayMs } from '../../time/dayMs';
import { derivedCallStatuses } from '../records/callStatus';
import { groupCalls } from '../records/groupCalls';
import type { VyomEndpoint, VyomQuery } from '../VyomEndpoint';
import { printInstant } from './printInstant';
import { usageFigures } from './usageFigures';

/** No day, week or month that now lies in began earlier. */
const longestPeriodMs = 31 * dayMs;

/**
 * The dashboard: totals of the range, and the calls of today, this week and this month in UTC, whatever the range.
 */
export const dashboard: VyomEndpoint = {
  name: 'dashboard',
  path: 'analytics/dashboard',
  message: 'Dashboard analytics fetched successfully',
  reads: [],
  answer: (query) => {
    const [all = { calls: 0, seconds: 0, statusCounts: [] }] = groupCalls(query, {
      codeOf: () => 0,
      keyOf: () => ({}),
    });
    const { start, end, isStartDefault, isEndDefault } = query.range;
    return {
      ...usageFigures(all, query),
      ...(query.settings.vyomRevision === 'older' && { calls_by_status: callsByStatus(all.statusCounts) }),
      ...periodCounts(query),
      date_range: {
        start_date: printInstant(start, isStartDefault),
        end_date: printInstant(end, isEndDefault),
      },
    };
  },
};

function periodCounts({ organization, nowMs }: VyomQuery) {
  const { calls } = organization.records;
  const { from, to } = calls.rangeOf({ startMs: nowMs - longestPeriodMs });
  const counts = usagePeriodCounts(calls.startMs.view(from, to), { now: nowMs });
  return {
    calls_today: counts.today,
    calls_this_week: counts.thisWeek,
    calls_this_month: counts.thisMonth,
  };
}

/**
 * Inferred: the sources name the member and do not show it. Here it has each status that can be told of a call of
 * the world, 0 for one that did not occur.
 */
function callsByStatus(statusCounts: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(derivedCallStatuses.map((status, place) => [status, statusCounts[place] ?? 0]));
}
