import type { IntlWriters } from './createIntlWriters';

/** A moment to the minute in the reader's zone, for a title: Feb 16, 2026, 3:00 PM. */
export function formatMoment(epochMs: number, intl: IntlWriters, timeZone: string): string {
  return intl.date({ timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(epochMs);
}

/** A time of day in the reader's zone: 3:00 PM. */
export function formatTime(epochMs: number, intl: IntlWriters, timeZone: string): string {
  return intl.date({ timeZone, timeStyle: 'short' }).format(epochMs);
}
