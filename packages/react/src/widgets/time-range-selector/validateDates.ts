import { createDayResolver } from '../../provider/createDayResolver';

/** What is wrong with two typed dates, and in which field. */
export interface DateFault {
  readonly field: 'from' | 'to';
  readonly kind: 'missingFrom' | 'missingTo' | 'unknownFrom' | 'unknownTo' | 'reversed';
}

/**
 * The first fault of a custom range, or `null` when it can be asked for. Which days there are, is core's to
 * say: those of the years 1000 to 9999. A date field also gives the years 26 and 12026.
 *
 * @param from `YYYY-MM-DD`, or empty as a date field gives it when nothing valid is typed
 * @param to the same; may equal `from`
 */
export function validateDates(from: string, to: string): DateFault | null {
  if (from === '') return { field: 'from', kind: 'missingFrom' };
  if (!isDay(from)) return { field: 'from', kind: 'unknownFrom' };
  if (to === '') return { field: 'to', kind: 'missingTo' };
  if (!isDay(to)) return { field: 'to', kind: 'unknownTo' };
  return to < from ? { field: 'to', kind: 'reversed' } : null;
}

function isDay(text: string): boolean {
  // Days that are given need neither clock nor zone.
  return createDayResolver(0, 'UTC')({ preset: 'custom', start: text, end: text }) !== null;
}
