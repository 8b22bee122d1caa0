import { createInputError } from '../arguments/createInputError';

/** Tells a zone's offset from UTC, in milliseconds, at a moment. */
export interface OffsetProbe {
  (epochMs: number): number;
  /** True when the zone is UTC under whatever name. */
  isUtc(): boolean;
}

/**
 * Asks the platform's time zone data. Making a probe is the expensive part: make one for a whole job. For
 * `UTC` there is nothing to ask.
 *
 * @throws {InputError} `unknown_zone` if the platform does not know the zone, or the zone is an offset such
 * as `+05:30`, which only some platforms take
 */
export function createOffsetProbe(apiName: string, timeZone: string): OffsetProbe {
  const format = timeZone === 'UTC' ? null : createFormat(apiName, timeZone);
  const probe = (epochMs: number) => {
    // `0 GMT-05:00`, `0 GMT-00:44:30` or `0 GMT`: the minute, since a format without any field adds the date.
    const text = format?.format(Math.floor(epochMs)).split('GMT')[1];
    if (!text) return 0;
    const offsetMs = Date.parse(`1970-01-01T${text.slice(1)}Z`);
    return text.startsWith('+') ? offsetMs : -offsetMs;
  };
  return Object.assign(probe, { isUtc: () => !format || format.resolvedOptions().timeZone === 'UTC' });
}

function createFormat(apiName: string, timeZone: string): Intl.DateTimeFormat {
  try {
    // Without this check `undefined` would mean the zone of the machine.
    if (typeof timeZone === 'string' && /^[A-Za-z]/.test(timeZone)) {
      return new Intl.DateTimeFormat('en-US', { timeZone, minute: 'numeric', timeZoneName: 'longOffset' });
    }
  } catch {
    // Told below.
  }
  const requirement = 'to be an IANA time zone such as Europe/London';
  throw createInputError('unknown_zone', apiName, 'timeZone', timeZone, requirement);
}
