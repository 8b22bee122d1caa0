import type { CallLogReport, RefusedRow } from '../CallLogReport';
import { duplicateIdReason, type ReadRow } from '../cells/createRowReader';
import type { CallLogField } from '../columns/callLogFields';
import type { FoundColumns } from '../columns/findColumns';
import type { FileRow } from '../csv/readRows';
import { callLogCoverage } from './callLogCoverage';
import { StatusTally } from './StatusTally';

const shownRefusals = 20;
const shownCharacters = 40;

/** Fields whose cells may be empty, and where a call has them. An empty status is a status that nobody knows. */
const membersOfFields = [
  ['duration', 'durationSeconds'],
  ['agent', 'agentId'],
  ['campaign', 'campaignId'],
  ['direction', 'direction'],
  ['contact', 'contactIndex'],
] as const;

/** Counts rows while a log is read. */
export class ReportBuilder {
  readonly #columns: FoundColumns;
  readonly #timeZone: string | undefined;
  readonly #refusals: RefusedRow[] = [];
  readonly #refusalsByReason = new Map<string, number>();
  readonly #statuses = new StatusTally();
  readonly #joinedLines = { used: 0, refused: 0 };
  readonly #filledFields = new Set<CallLogField>();
  #rowsUsed = 0;
  #rowsRefused = 0;
  #localStarts = 0;
  #unknownDirections = 0;
  #durationSecondsTotal: number | null = null;
  #firstMs = Number.POSITIVE_INFINITY;
  #lastMs = Number.NEGATIVE_INFINITY;

  /** @param timeZone as the caller gave it, `undefined` when UTC was assumed */
  constructor(columns: FoundColumns, timeZone: string | undefined) {
    this.#columns = columns;
    this.#timeZone = timeZone;
  }

  /** How many rows were added. */
  get rowsRead(): number {
    return this.#rowsUsed + this.#rowsRefused;
  }

  /** Counts one row. */
  add(place: Pick<FileRow, 'line' | 'lineCount'>, row: ReadRow): void {
    this.#joinedLines[row.kind === 'refused' ? 'refused' : 'used'] += place.lineCount - 1;
    if (row.kind === 'refused') this.#addRefused(place, row);
    else this.#addUsed(row);
  }

  /** The counts so far. */
  build(): CallLogReport {
    return {
      rowsRead: this.rowsRead,
      rowsUsed: this.#rowsUsed,
      rowsRefused: this.#rowsRefused,
      refusals: [...this.#refusals],
      refusalsByReason: Object.fromEntries(this.#refusalsByReason),
      joinedLines: { ...this.#joinedLines },
      ...this.#statuses.build(),
      unknownDirections: this.#unknownDirections,
      durationSecondsTotal: this.#durationSecondsTotal,
      firstCall: this.#rowsUsed === 0 ? null : new Date(this.#firstMs).toISOString(),
      lastCall: this.#rowsUsed === 0 ? null : new Date(this.#lastMs).toISOString(),
      timeZone: this.#timeZone ?? 'UTC',
      timeZoneAssumed: this.#timeZone === undefined && this.#localStarts > 0,
      columns: this.#columns.names,
      absentFields: this.#columns.absentFields,
      duplicateIds: this.#refusalsByReason.get(duplicateIdReason) ?? 0,
      systems: callLogCoverage({
        absentFields: this.#columns.absentFields,
        emptyFields: membersOfFields.flatMap(([field]) => (this.#filledFields.has(field) ? [] : [field])),
      }),
    };
  }

  #addRefused(
    { line, lineCount }: Pick<FileRow, 'line' | 'lineCount'>,
    { reason, found }: Extract<ReadRow, { kind: 'refused' }>,
  ): void {
    this.#rowsRefused += 1;
    this.#refusalsByReason.set(reason, (this.#refusalsByReason.get(reason) ?? 0) + 1);
    if (this.#refusals.length < shownRefusals) {
      this.#refusals.push({ line, lineCount, reason, found: found?.slice(0, shownCharacters) ?? null });
    }
  }

  #addUsed({ call, status, isDirectionUnknown, isStartLocal }: Extract<ReadRow, { kind: 'call' }>): void {
    this.#rowsUsed += 1;
    if (isStartLocal) this.#localStarts += 1;
    if (isDirectionUnknown) this.#unknownDirections += 1;
    if (typeof call.durationSeconds === 'number') {
      // Whole seconds below 2^31 each: exact for more rows than a file can hold.
      this.#durationSecondsTotal = (this.#durationSecondsTotal ?? 0) + call.durationSeconds;
    }
    for (const [field, member] of membersOfFields) {
      if (call[member] != null) this.#filledFields.add(field);
    }
    this.#firstMs = Math.min(this.#firstMs, call.startMs);
    this.#lastMs = Math.max(this.#lastMs, call.startMs);
    if (status !== null) this.#statuses.add(status.text, status.meaning);
  }
}
