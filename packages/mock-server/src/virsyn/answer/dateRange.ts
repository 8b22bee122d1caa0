import type { ResolvedPeriod } from '@callscope/core';

/** A period as Virsyn repeats it: its first and last UTC day, both included, YYYY-MM-DD. */
export function dateRange({ start, end }: ResolvedPeriod) {
  return { start_date: start, end_date: end };
}
