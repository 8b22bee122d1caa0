import { usageLabel } from '@callscope/core';
import { dayMs } from '../../time/dayMs';
import { groupCalls } from '../records/groupCalls';
import type { VyomEndpoint, VyomQuery } from '../VyomEndpoint';
import { usageRow } from './usageRow';

/** By time: days, weeks or months of UTC that have calls, ascending by label. */
export const callsByTime: VyomEndpoint = {
  name: 'by-time',
  path: 'analytics/calls/by-time',
  message: 'Calls by time fetched successfully',
  reads: ['granularity', 'assistant_id'],
  answer: (query) => ({
    time_series: [...groupCalls(query, labelsOf(query))]
      .sort((one, other) => (one.key.date < other.key.date ? -1 : 1))
      .map(usageRow(query, { hasAverage: false, olderCounts: ['completed'] })),
    granularity: query.granularity,
  }),
};

/** A number is a day's, counted from 1970. */
function labelsOf({ organization, granularity }: VyomQuery) {
  const startMs = organization.records.calls.startMs.view();
  return {
    codeOf: (row: number) => Math.floor((startMs[row] ?? 0) / dayMs),
    keyOf: (day: number) => ({ date: usageLabel(day * dayMs, granularity) }),
  };
}
