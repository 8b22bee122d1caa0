import { createInputError } from '../arguments/createInputError';

/** Tells a zone's offset from UTC, in milliseconds, at a moment. */
export interface OffsetProbe {
  (epochMs: number): number;
  /** True when the zone is UTC under whatever name. */
  readonly isUtc: boolean;
}

/**
 * Asks the platform's time zone data. Making a probe is the expensive part: make one for a whole job.
 *
 * @throws {InputError} `unknown_zone` if the platform does not know the zone, or the zone is an offset such
 * as `+05:30`, which only some platforms take
 */
export function createOffsetProbe(apiName: string, timeZone: string): OffsetProbe {
  const format = createFormat(apiName, timeZone);
  const probe = (epochMs: number) => {
    const wholeSecondMs = Math.floor(epochMs / 1000) * 1000;
    return readWallMs(format, wholeSecondMs) - wholeSecondMs;
  };
  return Object.assign(probe, { isUtc: format.resolvedOptions().timeZone === 'UTC' });
}

function createFormat(apiName: string, timeZone: string): Intl.DateTimeFormat {
  const unknown = () =>
    createInputError(
      'unknown_zone',
      apiName,
      'timeZone',
      timeZone,
      'to be an IANA time zone such as Europe/London',
    );
  // Without this check `undefined` would mean the zone of the machine.
  if (typeof timeZone !== 'string' || !/^[A-Za-z]/.test(timeZone)) throw unknown();
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      // `hour12: false` prints midnight as 24 on Node 20.
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw unknown();
  }
}

/** What the zone's clock shows, read as if it were UTC. */
function readWallMs(format: Intl.DateTimeFormat, epochMs: number): number {
  const fields = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of format.formatToParts(epochMs)) {
    if (type in fields) fields[type as keyof typeof fields] = Number(value); // `in` has just proved the key
  }
  const wall = new Date(0);
  // `Date.UTC` would read the years 0–99 as 1900–1999.
  wall.setUTCFullYear(fields.year, fields.month - 1, fields.day);
  return wall.setUTCHours(fields.hour, fields.minute, fields.second);
}
