/**
 * Whether a text is a day that exists, as `YYYY-MM-DD` in the years 1000–9999: 2026-02-30 is not. Core takes the
 * same years.
 */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const epochMs = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(text);
}
