import { InputError, toDay } from '@callscope/core';
import { createWallClock } from '../../time/createWallClock';
import { dayMs } from '../../time/dayMs';
import { CallLogError } from '../CallLogError';

/**
 * Turns a wall clock's reading in one zone (as if it were UTC, epoch milliseconds) into the moment it
 * means. A reading that occurs twice, when clocks go back, is the earlier moment; one that never occurs,
 * when clocks go forward, is `null`.
 */
export type ZoneClock = (wallMs: number) => number | null;

/**
 * Makes the clock of an IANA zone. Offsets are looked up once a day of readings, not once a row.
 * @throws {CallLogError} `unknown_zone` for whatever core does not take for a zone, offsets such as `+05:30` included
 */
export function createZoneClock(timeZone: string): ZoneClock {
  requireZone(timeZone);
  const offsetMsAt = createOffsetLookup(timeZone);
  const surroundings = new Map<number, readonly [number, number]>();
  return (wallMs) => {
    const day = Math.floor(wallMs / dayMs);
    let offsets = surroundings.get(day);
    if (offsets === undefined) {
      // No zone is more than 14 hours from UTC, so a change that concerns this day lies between these two.
      offsets = [offsetMsAt((day - 1) * dayMs), offsetMsAt((day + 2) * dayMs)];
      surroundings.set(day, offsets);
    }
    const [before, after] = offsets;
    if (before === after) return wallMs - before;
    const moments = [wallMs - before, wallMs - after].filter((ms) => wallMs - offsetMsAt(ms) === ms);
    return moments.length === 0 ? null : Math.min(...moments);
  };
}

function requireZone(timeZone: string): void {
  try {
    toDay(0, timeZone);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new CallLogError(
      'unknown_zone',
      `there is no time zone "${timeZone}"; use a name such as Europe/London or America/New_York`,
    );
  }
}

/** Local time minus UTC in milliseconds at a moment. */
function createOffsetLookup(timeZone: string): (epochMs: number) => number {
  const wallMsAt = createWallClock(timeZone);
  return (epochMs) => wallMsAt(epochMs) - Math.floor(epochMs / 1000) * 1000;
}
