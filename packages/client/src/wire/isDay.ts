const shape = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Whether a text is a day that exists, as `YYYY-MM-DD` in the years 1000–9999: 2026-02-30 is not. Core takes the
 * same years.
 */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !shape.test(text)) return false;
  // Every month has these, and a list of calls asks for each of its rows.
  if (text.slice(8) <= '28') return true;
  const epochMs = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(text);
}
