/** A moment on a clock of some zone. */
export interface LocalTime {
  readonly day: string;
  readonly hour: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

const quarterMs = 15 * 60_000;

/** Reads moments on the clocks of a zone, by the platform's own calendar. Offsets change on a quarter of an hour only. */
export function createLocalClock(timeZone: string): (atMs: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const known = new Map<number, LocalTime>();
  return (atMs) => {
    const quarter = Math.floor(atMs / quarterMs);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const parts = new Map(format.formatToParts(quarter * quarterMs).map(({ type, value }) => [type, value]));
    const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    const time = { day, hour: Number(parts.get('hour')), weekday };
    known.set(quarter, time);
    return time;
  };
}
