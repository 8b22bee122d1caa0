/** What a start cell says. */
export type ParsedStart =
  /** A moment: the text names its offset, or counts from 1970. */
  | { readonly kind: 'instant'; readonly epochMs: number }
  /** A wall clock's reading, as if it were UTC, epoch milliseconds: a zone makes it a moment. */
  | { readonly kind: 'local'; readonly wallMs: number }
  /** Shaped like a time, but no such day or hour exists. */
  | { readonly kind: 'impossible' }
  /** A day without a time of day. */
  | { readonly kind: 'day_only' }
  | { readonly kind: 'unreadable' };

const timeShape =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const dayShape = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/;

/**
 * Reads a start time: `YYYY-MM-DD HH:MM[:SS[.fff]]` with `-` or `/` and a space or `T`, with `Z` or an offset
 * or without; or seconds (10 digits) or milliseconds (13 digits) since 1970. Fractions are cut to whole
 * milliseconds. Day-first and month-first dates are not read: nobody can tell them apart.
 */
export function parseStart(text: string): ParsedStart {
  const cell = text.trim();
  if (/^\d{13}$/.test(cell)) return { kind: 'instant', epochMs: Number(cell) };
  if (/^\d{10}$/.test(cell)) return { kind: 'instant', epochMs: Number(cell) * 1000 };
  const parts = timeShape.exec(cell);
  if (parts === null) return { kind: dayShape.test(cell) ? 'day_only' : 'unreadable' };
  const wallMs = wallMsOf(parts);
  const offsetMinutes = offsetMinutesOf(parts[8]);
  if (wallMs === null || offsetMinutes === null) return { kind: 'impossible' };
  if (offsetMinutes === undefined) return { kind: 'local', wallMs };
  return { kind: 'instant', epochMs: wallMs - offsetMinutes * 60_000 };
}

/** `null` for a day or an hour that does not exist. */
function wallMsOf(parts: RegExpExecArray): number | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return null;
  // Beyond these years a cell is a database's stand-in for "no date".
  if (year < 1970 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const milliseconds = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  return date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
}

/** `undefined` without an offset, `null` for one that no clock has. */
function offsetMinutesOf(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  if (/^(z|utc)$/i.test(text)) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', '') || 0);
  if (hours > 14 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
