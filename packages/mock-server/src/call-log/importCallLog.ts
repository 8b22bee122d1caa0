import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { AgencyMember, Contact } from '../world/NamedEntity';
import { CallTable } from '../world/tables/CallTable';
import { uuidOf } from '../world/uuidOf';
import { CallLogError } from './CallLogError';
import type { CallLogReport } from './CallLogReport';
import { ContactIds } from './cells/ContactIds';
import { createRowReader } from './cells/createRowReader';
import { EntityNames } from './cells/EntityNames';
import { findColumns } from './columns/findColumns';
import { type FileRow, readRows } from './csv/readRows';
import { ReportBuilder } from './report/ReportBuilder';

/** How a call log is read. */
export interface CallLogOptions {
  /** The IANA zone of timestamps without an offset. `UTC` when left out, which the report says. */
  readonly timeZone?: string;
  /** Which column holds a field, for columns without a usual name: `{ start: 'datestamp' }`. */
  readonly map?: Readonly<Record<string, string>>;
  /** What the log's own statuses mean: `{ VM: 'voicemail' }`. Over the usual ones. */
  readonly status?: Readonly<Record<string, string>>;
  /** Called after every 50,000 rows. */
  readonly onProgress?: (progress: { readonly rows: number; readonly bytes: number }) => void;
}

/** A call log as it was read. */
export interface CallLog {
  /** The agency all its calls belong to. */
  readonly agencyId: string;
  readonly calls: CallTable;
  readonly campaigns: readonly AgencyMember[];
  readonly agents: readonly AgencyMember[];
  /** Whom its calls were with: ids alone. Empty for a log without a column that says so. */
  readonly contacts: readonly Contact[];
  readonly report: CallLogReport;
}

const progressRows = 50_000;

/**
 * Reads a call log, a CSV file with a header, as a stream: memory grows with the number of calls by about a
 * hundred bytes each, not with the size of the file. Every data row is used or refused with a reason.
 * Calls are kept in the order of their starts. What the file does not hold stays absent in the calls.
 * @param source path of a file, or a stream of UTF-8 bytes or strings
 * @throws {CallLogError} when the file cannot be read or is not a call log; never for a bad row
 */
export async function importCallLog(
  source: string | Readable,
  options: CallLogOptions = {},
): Promise<CallLog> {
  const agencyId = uuidOf('agency of a call log');
  const calls = new CallTable();
  const campaigns = new EntityNames('campaign', agencyId);
  const agents = new EntityNames('agent', agencyId);
  const contacts = new ContactIds();
  const meter = { bytes: 0 };
  const rows = readRows(countBytes(source, meter));
  const header = await readHeader(rows);
  const columns = findColumns(header, options.map);
  const readRow = createRowReader(columns, header.length, {
    ...options,
    agencyId,
    campaigns,
    agents,
    contacts,
  });
  const report = new ReportBuilder(columns, options.timeZone);
  for await (const place of rows) {
    const row = readRow(place.cells);
    if (row.kind === 'call') calls.push({ ...row.call, serial: calls.length });
    report.add(place, row);
    if (report.rowsRead % progressRows === 0) {
      options.onProgress?.({ rows: report.rowsRead, bytes: meter.bytes });
    }
  }
  calls.sortByStart();
  return {
    agencyId,
    calls,
    campaigns: campaigns.members(),
    agents: agents.members(),
    contacts: contacts.contacts(),
    report: report.build(),
  };
}

async function readHeader(rows: AsyncGenerator<FileRow, void, undefined>): Promise<readonly string[]> {
  const { value: row } = await rows.next();
  if (!row) {
    throw new CallLogError('empty', 'the call log is empty; it needs a header line and a line for each call');
  }
  if (row.cells !== null) return row.cells.map((cell) => cell.trim());
  throw new CallLogError(
    'no_header',
    'a quote opens in the header of the call log and never closes; close or remove it',
  );
}

async function* countBytes(
  source: string | Readable,
  meter: { bytes: number },
): AsyncGenerator<Buffer, void, undefined> {
  const path = typeof source === 'string' ? source : null;
  try {
    for await (const chunk of path === null ? source : createReadStream(path)) {
      const bytes = Buffer.from(chunk);
      meter.bytes += bytes.length;
      yield bytes;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string | null, error: unknown): CallLogError {
  const name = path === null ? 'the call log' : `the call log ${path}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  if (code === 'ENOENT') return new CallLogError('file_not_found', `${name} does not exist; check the path`);
  if (code === 'EISDIR') return new CallLogError('unreadable', `${name} is a folder; name a CSV file`);
  return new CallLogError('unreadable', `${name} could not be read (${code})`);
}
