import { type Instant, toEpochMs } from '@callscope/core';
import { MockServerError } from '../../MockServerError';
import { dayMs } from '../../time/dayMs';
import { Organization } from '../Organization';
import { World } from '../World';
import { builtInAgencies } from './agencies/builtInAgencies';
import { drawRecords } from './drawRecords';

/** What decides the built-in world. */
export interface BuiltInWorldOptions {
  /** A whole number of 0 or more. Another number, other calls. */
  readonly seed: number;
  /** The world's now, in 1970 or later; nothing happens later. */
  readonly now: Instant;
  /**
   * How many days have calls, the day of `now` included; 1 to 3,660. 90 when left out. Fewer when so many would
   * begin before 1970-01-01, the first day there is.
   */
  readonly days?: number;
}

/**
 * The seeded world: tenants of several zones and sizes, with working hours, a lunch dip, quiet weekends,
 * campaigns in bursts and, in the main one, an hour a month that stands out. A day depends on the seed and the
 * date alone, so worlds of the same seed agree on every day they share, on every machine; only what is not over
 * at `now` is not known yet. The tenant of three calls has them on the days before `now`, whatever `days` is.
 * @throws {MockServerError} `invalid_option` for a seed or a number of days out of range, and for a `now` before
 * 1970
 * @throws {InputError} when `now` is no moment in time
 */
export function createBuiltInWorld({ seed, now, days = 90 }: BuiltInWorldOptions): World {
  requireWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('days', days, 1, 3660);
  const nowMs = toEpochMs(now);
  // A row's serial begins with the number of its day since 1970, and names it in ids: none can be below 0.
  requireWhole('now, in milliseconds since 1970,', nowMs, 0, Number.MAX_SAFE_INTEGER);
  const daysSince1970 = Math.floor(nowMs / dayMs) + 1;
  return new World({
    source: 'built-in',
    seed,
    nowMs,
    organizations: builtInAgencies(nowMs).map(
      (agency) =>
        new Organization({
          ...agency,
          ownerEmail: `owner@${agency.role}.example`,
          holdsEverything: true,
          drawRecords: () => drawRecords(agency, { seed, nowMs, days: Math.min(days, daysSince1970) }),
        }),
    ),
  });
}

function requireWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new MockServerError(
    'invalid_option',
    `createBuiltInWorld requires ${name} to be a whole number from ${least} to ${most}, got ${value}`,
  );
}
