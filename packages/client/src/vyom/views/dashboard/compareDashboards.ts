import { compareKpis, type KpiSet } from '@callscope/core';

/** Key figures beside those of the range before; today's calls are of no range and would be beside themselves. */
export function compareDashboards(current: KpiSet, previous: KpiSet): KpiSet {
  return compareKpis(current, {
    ...previous,
    kpis: previous.kpis.filter(({ id }) => id !== 'calls_today'),
  });
}
