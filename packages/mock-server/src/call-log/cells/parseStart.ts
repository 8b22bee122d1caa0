import { offsetMinutesOf } from '../../time/offsetMinutesOf';
import { wallMsOf } from '../../time/wallMsOf';

/** What a start cell says. */
export type ParsedStart =
  /** A moment: the text names its offset, or counts from 1970. */
  | { readonly kind: 'instant'; readonly epochMs: number }
  /** A wall clock's reading, as if it were UTC, epoch milliseconds: a zone makes it a moment. */
  | { readonly kind: 'local'; readonly wallMs: number }
  /** Shaped like a time, but no such day or hour exists, or in a year that no log is of. */
  | { readonly kind: 'impossible' }
  /** A day without a time of day. */
  | { readonly kind: 'day_only' }
  | { readonly kind: 'unreadable' };

const timeShape =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const year2200Ms = 7_258_118_400_000;
const greatestOffsetHours = 14;
const dayShape = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/;

/**
 * Reads a start time: `YYYY-MM-DD HH:MM[:SS[.fff]]` with `-` or `/` and a space or `T`, with `Z` or an offset
 * or without; or seconds (10 digits) or milliseconds (13 digits) since 1970; of the years 1970 to 2199. Fractions are cut to whole
 * milliseconds. Day-first and month-first dates are not read: nobody can tell them apart.
 */
export function parseStart(text: string): ParsedStart {
  const cell = text.trim();
  if (/^(?:\d{10}|\d{13})$/.test(cell)) {
    const epochMs = Number(cell) * (cell.length === 10 ? 1000 : 1);
    return isInLogYears(epochMs) ? { kind: 'instant', epochMs } : { kind: 'impossible' };
  }
  const parts = timeShape.exec(cell);
  if (parts === null) return { kind: dayShape.test(cell) ? 'day_only' : 'unreadable' };
  const wallMs = wallMsOfParts(parts);
  const offset = parts[8];
  const offsetMinutes = offsetMinutesOf(offset ?? 'Z', greatestOffsetHours);
  if (wallMs === null || offsetMinutes === null || !isInLogYears(wallMs)) return { kind: 'impossible' };
  if (offset === undefined) return { kind: 'local', wallMs };
  return { kind: 'instant', epochMs: wallMs - offsetMinutes * 60_000 };
}

/** `null` for a day or an hour that does not exist. */
function wallMsOfParts(parts: RegExpExecArray): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wallMs = wallMsOf({ year, month, day, hour, minute, second });
  const milliseconds = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  return wallMs === null ? null : wallMs + milliseconds;
}

/** Beyond these years a cell is a database's stand-in for "no date". */
function isInLogYears(epochMs: number): boolean {
  return epochMs >= 0 && epochMs < year2200Ms;
}
