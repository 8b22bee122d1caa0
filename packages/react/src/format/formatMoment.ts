/** A moment to the minute in the reader's zone, for a title: Feb 16, 2026, 3:00 PM. */
export function formatMoment(epochMs: number, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    epochMs,
  );
}

/** A time of day in the reader's zone: 3:00 PM. */
export function formatTime(epochMs: number, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short' }).format(epochMs);
}
