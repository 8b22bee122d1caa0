import { createCarrierDateTimeParser, InputError } from '@callscope/core';
import { dayMs } from '../../time/dayMs';
import type { Stretch } from '../call-log/Stretch';

/** The zone of the carrier's clock, which its texts do not name. */
const carrierTimeZone = 'Asia/Kolkata';
/** India has had no other offset since 1945. */
const offsetMs = 330 * 60_000;

/** A moment in the carrier's form: `YYYY-MM-DD HH:MM:SS` on a clock in India, no offset. */
export function printCarrierTime(epochMs: number): string {
  return new Date(epochMs + offsetMs).toISOString().slice(0, 19).replace('T', ' ');
}

/** Reads the carrier's moments; `null` for a text that is none. Opening the zone takes longer than many moments. */
export function createCarrierTimeReader(): (text: string) => number | null {
  const parse = createCarrierDateTimeParser(carrierTimeZone);
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      if (error instanceof InputError) return null;
      throw error;
    }
  };
}

/**
 * The stretch from a day to another of the carrier's, both included, `YYYY/MM/DD`; `null` when one is no day. That
 * these are days in India, as its moments are, is inferred.
 * @param readTime a {@link createCarrierTimeReader}
 */
export function readCarrierDays(
  from: string,
  to: string,
  readTime: (text: string) => number | null,
): Stretch | null {
  const [first, last] = [from, to].map((day) =>
    /^\d{4}\/\d\d\/\d\d$/.test(day) ? readTime(`${day.replaceAll('/', '-')} 00:00:00`) : null,
  );
  return typeof first === 'number' && typeof last === 'number'
    ? { startMs: first, endMs: last + dayMs }
    : null;
}
