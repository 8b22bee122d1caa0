/**
 * Reads a duration cell as whole seconds: `354`, `354.0`, `5:54` (minutes and seconds), `0:05:54`.
 * @returns seconds, 0 to 2,147,483,647; `null` for an empty cell, `'unreadable'` for anything else
 */
export function parseDuration(text: string): number | null | 'unreadable' {
  const cell = text.trim();
  if (cell === '') return null;
  const seconds = secondsOf(cell);
  return seconds === null || seconds > 2_147_483_647 ? 'unreadable' : seconds;
}

function secondsOf(cell: string): number | null {
  if (/^\d{1,12}(?:\.0+)?$/.test(cell)) return Number.parseInt(cell, 10);
  const clock = /^(?:(\d{1,6}):)?(\d{1,6}):([0-5]\d)$/.exec(cell);
  if (clock === null) return null;
  const [, hours, minutes, seconds] = clock;
  // With hours before them, minutes stop at 59; alone they may run on.
  if (hours !== undefined && !/^[0-5]?\d$/.test(minutes ?? '')) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}
