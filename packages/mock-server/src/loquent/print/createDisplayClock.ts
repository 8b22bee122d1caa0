import { shortMonth } from './shortMonth';

/** A moment as Loquent shows it in a zone. */
export interface DisplayTime {
  /** Whole: `2026-03-12 14:30:00 -05:00`. */
  readonly full: string;
  /** Friendly: `Mar 12, 2026 2:30 PM`. */
  readonly friendly: string;
}

const format: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

/**
 * Writes moments in a zone. Inferred: the sources call one of the two texts friendly and do not show it; the other
 * they show.
 * @returns for epoch milliseconds the texts, what lies below a second dropped
 */
export function createDisplayClock(timeZone: string): (atMs: number) => DisplayTime {
  const formatter = new Intl.DateTimeFormat('en-US', { ...format, timeZone });
  return (atMs) => {
    const parts = new Map(formatter.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const [year, month, day] = [part('year'), part('month'), part('day')];
    const [hour, minute, second] = [part('hour'), part('minute'), part('second')];
    const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
    const offsetMinutes = Math.round((wallMs - Math.floor(atMs / 1000) * 1000) / 60_000);
    const wall = new Date(wallMs).toISOString();
    return {
      full: `${wall.slice(0, 10)} ${wall.slice(11, 19)} ${offsetText(offsetMinutes)}`,
      friendly: `${shortMonth(month)} ${day}, ${year} ${hour % 12 || 12}:${twoDigits(minute)} ${hour < 12 ? 'AM' : 'PM'}`,
    };
  };
}

function offsetText(offsetMinutes: number): string {
  const distance = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(distance / 60))}:${twoDigits(distance % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
