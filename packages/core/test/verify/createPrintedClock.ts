/**
 * What the platform prints as a zone's clock, read as UTC: an oracle that shares no code with the package.
 * Swedish dates are written as ISO 8601 has them.
 */
export function createPrintedClock(timeZone: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (epochMs) => Date.parse(`${format.format(epochMs).replace(' ', 'T')}Z`);
}
