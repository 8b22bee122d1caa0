import { type Instant, type Period, resolvePeriod } from '@callscope/core';

/** Two days, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** Finds the days of a period; `null` for all time, which has no first day. */
export type ResolveDays = (period: Period) => Days | null;

/** A resolver for one reader's clock and zone. */
export function createDayResolver(now: Instant, timeZone: string): ResolveDays {
  return (period) => {
    if (period.preset === 'all') return null;
    const { start, end } = resolvePeriod(period, { now, timeZone });
    return { start, end };
  };
}
