import type { Kpi } from '@callscope/core';

/** Whether key figures say that nothing was there: none of them holds more than a 0. */
export function isNothing(kpis: readonly Kpi[]): boolean {
  return kpis.every(({ figure }) => !figure.value);
}
