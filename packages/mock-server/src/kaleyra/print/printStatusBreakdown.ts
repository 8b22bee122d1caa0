import { type StatusCount, statusBreakdown } from '@callscope/core';
import type { LegGroup } from '../call-log/LegGroup';

/** `status_breakdown`: largest count first, ties as core has them (order inferred). */
export function printStatusBreakdown(groups: readonly LegGroup[]): readonly StatusCount[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const { status, count } of statusBreakdown([group])) {
      counts.set(status, (counts.get(status) ?? 0) + count * group.count);
    }
  }
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .sort((one, other) => other.count - one.count || (one.status < other.status ? -1 : 1));
}
