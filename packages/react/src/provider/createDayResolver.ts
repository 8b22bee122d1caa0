import { InputError, type Instant, type Period, resolvePeriod } from '@callscope/core';

/** Two days, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * Finds the days of a period; `null` for all time, which has no first day, and for a custom period that no
 * calendar has, such as one of February 30 or of the year 26.
 *
 * @param timeZone IANA zone whose days are meant; the resolver's own when absent
 */
export type ResolveDays = (period: Period, timeZone?: string) => Days | null;

/**
 * A resolver for one clock. It never throws: a period may come from a host's address bar, and what is drawn
 * from it is drawn while React renders.
 *
 * @param ownTimeZone IANA zone for whoever asks without one
 */
export function createDayResolver(now: Instant, ownTimeZone: string): ResolveDays {
  // Every card asks for the same few periods each time it draws, and a zone takes long to open.
  const resolved = new Map<string, Days | null>();
  return (period, timeZone = ownTimeZone) => {
    const name = JSON.stringify([period, timeZone]);
    const known = resolved.get(name);
    if (known !== undefined) return known;
    const days = findDays(period, now, timeZone);
    resolved.set(name, days);
    return days;
  };
}

function findDays(period: Period, now: Instant, timeZone: string): Days | null {
  if (period.preset === 'all') return null;
  try {
    const { start, end } = resolvePeriod(period, { now, timeZone });
    return { start, end };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
