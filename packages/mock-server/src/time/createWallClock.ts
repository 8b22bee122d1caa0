/**
 * Makes the function that reads a zone's wall clock.
 * @param timeZone an IANA name
 * @returns for epoch milliseconds the clock's reading as if it were UTC, epoch milliseconds of a whole second: what
 * lies below one is dropped
 * @throws {RangeError} for a zone that nobody knows
 */
export function createWallClock(timeZone: string): (epochMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (epochMs) => {
    const wholeSecondsMs = Math.floor(epochMs / 1000) * 1000;
    const parts = new Map(
      format.formatToParts(wholeSecondsMs).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    return Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
  };
}
