import type { Period } from '@callscope/core';
import type { Scope } from '../../src/source';

/** A scope on the afternoon of 16 February 2026, 20:30 in India, read in UTC. */
export function scopeOf(period: Period, rest: Partial<Scope> = {}): Scope {
  return { period, timeZone: 'UTC', now: '2026-02-16T15:00:00Z', ...rest };
}

/** Two days and those between them. */
export function custom(start: string, end: string): Period {
  return { preset: 'custom', start, end };
}
