import { createWallClock } from '../../time/createWallClock';
import { shortMonth } from './shortMonth';

/** A moment as Loquent shows it in a zone. */
export interface DisplayTime {
  /** Whole: `2026-03-12 14:30:00 -05:00`. */
  readonly full: string;
  /** Friendly: `Mar 12, 2026 2:30 PM`. */
  readonly friendly: string;
}

/**
 * Writes moments in a zone. Inferred: the sources call one of the two texts friendly and do not show it; the other
 * they show.
 * @returns for epoch milliseconds the texts, what lies below a second dropped
 */
export function createDisplayClock(timeZone: string): (atMs: number) => DisplayTime {
  const wallMsAt = createWallClock(timeZone);
  return (atMs) => {
    const wallMs = wallMsAt(atMs);
    const wall = new Date(wallMs);
    const offsetMinutes = Math.round((wallMs - Math.floor(atMs / 1000) * 1000) / 60_000);
    const text = wall.toISOString();
    const hour = wall.getUTCHours();
    const day = `${shortMonth(wall.getUTCMonth() + 1)} ${wall.getUTCDate()}, ${wall.getUTCFullYear()}`;
    const time = `${hour % 12 || 12}:${twoDigits(wall.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`;
    return {
      full: `${text.slice(0, 10)} ${text.slice(11, 19)} ${offsetText(offsetMinutes)}`,
      friendly: `${day} ${time}`,
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
