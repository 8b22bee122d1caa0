import { createInputError } from '../arguments/createInputError';
import { DAY_MS } from '../time/milliseconds';
import { openZone } from '../time/openZone';

/**
 * {@link parseCarrierDateTime} for many texts of one zone.
 *
 * @returns a function from text to epoch milliseconds, which throws what {@link parseCarrierDateTime} throws,
 * in this name
 * @throws {InputError} `unknown_zone`
 * @example createCarrierDateTimeParser('Asia/Kolkata')('2026-02-24 14:45:15') // => 1771924515000
 */
export function createCarrierDateTimeParser(timeZone: string): (text: string) => number {
  return createDateTimeParser('createCarrierDateTimeParser', timeZone);
}

/** {@link createCarrierDateTimeParser} in the name of another function. */
export function createDateTimeParser(apiName: string, timeZone: string): (text: string) => number {
  const zone = openZone(apiName, timeZone);
  return (text) => {
    const isoText = `${text}.000Z`.replace(' ', 'T');
    const wallMs = Date.parse(isoText);
    // 30 February and 24:00 parse as another day; writing the result back shows it.
    if (text > '1' && text[10] === ' ' && new Date(wallMs).toJSON() === isoText) {
      // No clock is a whole day ahead of UTC or behind it.
      let stretch = zone.stretchAt(wallMs - DAY_MS);
      for (; stretch.fromMs <= wallMs + DAY_MS; stretch = zone.stretchAt(stretch.untilMs)) {
        const epochMs = wallMs - stretch.offsetMs;
        if (epochMs >= stretch.fromMs && epochMs < stretch.untilMs) return epochMs;
      }
    }
    const requirement = `to be YYYY-MM-DD HH:MM:SS on a clock in ${timeZone}`;
    throw createInputError('unknown_value', apiName, 'text', text, requirement);
  };
}
