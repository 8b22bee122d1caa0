import type { CallLogRow } from '../call-log/CallLogRow';

/** One page of the carrier's records as rows for the table. */
export interface CarrierPage {
  /** How many records it has, those without an id included. */
  readonly recordCount: number;
  /** The rows to write: a record without an id is none. */
  readonly rows: readonly CallLogRow[];
}

/** What a page is read with. */
export interface CarrierPageOptions {
  /** Reads one of the carrier's moments; `null` when it cannot. */
  readonly readTime: (text: string) => number | null;
  /** When the page is read, epoch milliseconds: the moment that stands in for one that cannot be read. */
  readonly readAtMs: number;
  /** When its rows are written, epoch milliseconds. */
  readonly syncedAtMs: number;
}

/**
 * Reads an answer of the carrier as Kaleyra's sync does: the records stand under `data` or `records`, what is
 * missing becomes `null`, `UNKNOWN` or `Unknown`, and a moment that cannot be read becomes that of the reading.
 * @returns `null` when there is no list of records, or rows that the table does not take
 */
export function readCarrierPage(body: unknown, options: CarrierPageOptions): CarrierPage | null {
  const answer = membersOf(body);
  const records = answer.data || answer.records;
  if (!Array.isArray(records)) return null;
  const rows = records.map((record) => toRow(membersOf(record), options)).filter(({ id }) => id !== '');
  return areAccepted(rows) ? { recordCount: records.length, rows } : null;
}

type Members = Readonly<Record<string, unknown>>;

function membersOf(value: unknown): Members {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

function toRow(record: Members, { readTime, readAtMs, syncedAtMs }: CarrierPageOptions): CallLogRow {
  const text = (name: string) => (record[name] ? String(record[name]) : null);
  const endTime = text('end_time');
  return {
    id: text('id') ?? '',
    uniqid: text('uniqid'),
    callfrom: text('callfrom') ?? '',
    callto: text('callto') ?? '',
    startMs: readTime(text('start_time') ?? '') ?? readAtMs,
    endMs: endTime === null ? null : (readTime(endTime) ?? readAtMs),
    duration: Number(record.duration) || 0,
    billsec: Number(record.billsec) || 0,
    status: text('status') ?? 'UNKNOWN',
    location: text('location'),
    provider: text('provider'),
    service: text('service') ?? 'Unknown',
    caller_id: text('callerid'),
    recording: text('recording'),
    notes: text('notes'),
    custom: text('custom'),
    syncedAtMs,
  };
}

/**
 * Whether the database writes rows together: seconds are whole, below 0 no carrier counts, and one statement cannot
 * write a row twice. Inferred: the sources say that a page which cannot be written ends the sync, not why one cannot.
 */
function areAccepted(rows: readonly CallLogRow[]): boolean {
  const areSeconds = rows.every(({ duration, billsec }) =>
    [duration, billsec].every((seconds) => Number.isInteger(seconds) && seconds >= 0 && seconds < 2 ** 31),
  );
  return areSeconds && new Set(rows.map(({ id }) => id)).size === rows.length;
}
