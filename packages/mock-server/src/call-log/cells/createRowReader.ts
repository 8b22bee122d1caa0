import type { StoredCall } from '../../world/tables/StoredCall';
import { type CallLogField, callLogFields } from '../columns/callLogFields';
import type { FoundColumns } from '../columns/findColumns';
import { type CallOutcome, dispositionOutcomes, type StatusMeaning } from '../dispositionOutcomes';
import type { ContactIds } from './ContactIds';
import { createStatusTable } from './createStatusTable';
import { createZoneClock, type ZoneClock } from './createZoneClock';
import type { EntityNames } from './EntityNames';
import { parseDirection } from './parseDirection';
import { parseDuration } from './parseDuration';
import { parseStart } from './parseStart';

/** What became of a row. */
export type ReadRow =
  | {
      readonly kind: 'call';
      readonly call: Omit<StoredCall, 'serial'>;
      /** As the log spells it; `null` when the log has no such column. */
      readonly status: { readonly text: string; readonly meaning: StatusMeaning | null } | null;
      readonly isDirectionUnknown: boolean;
      /** The start named no offset: the zone decided. */
      readonly isStartLocal: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly found: string | null };

/** What a row reader needs to know beside the columns. */
export interface RowReaderOptions {
  readonly agencyId: string;
  readonly campaigns: EntityNames;
  readonly agents: EntityNames;
  readonly contacts: ContactIds;
  /** `UTC` when left out. */
  readonly timeZone?: string;
  readonly status?: Readonly<Record<string, string>>;
}

/** The reason of a row whose id an earlier row has. */
export const duplicateIdReason = 'duplicate id';

const unknownOutcome: CallOutcome = {
  status: null,
  isConnected: false,
  isConversation: false,
  isQualified: false,
  isMeetingBooked: false,
};

/**
 * Makes the function that turns a row's cells into a call or a reason to refuse it. It remembers the ids of
 * the rows it has used.
 * @throws {CallLogError} for an unknown zone or an impossible status table
 */
export function createRowReader(
  { indexes }: FoundColumns,
  columnCount: number,
  { agencyId, campaigns, agents, contacts, timeZone = 'UTC', status: ownStatuses }: RowReaderOptions,
): (cells: readonly string[] | null) => ReadRow {
  const clock = createZoneClock(timeZone);
  const meaningOf = createStatusTable(ownStatuses);
  const seenIds = new Set<string>();
  // A line break in one of them tells of a quote that went astray. The cell of a contact may hold several
  // numbers, each on a line of its own.
  const oneLineFields = callLogFields.filter((field) => field !== 'contact');
  const cellOf = (cells: readonly string[], field: CallLogField) => {
    const index = indexes[field];
    return index === undefined ? null : (cells[index] ?? '').trim();
  };
  return (cells) => {
    if (cells === null) return refused('a quote opens and never closes', null);
    if (cells.length !== columnCount) {
      return refused('wrong number of columns', `${cells.length} instead of ${columnCount}`);
    }
    const brokenField = oneLineFields.find((field) => cellOf(cells, field)?.includes('\n'));
    if (brokenField !== undefined) {
      return refused(`${brokenField} holds a line break`, cellOf(cells, brokenField));
    }
    const startText = cellOf(cells, 'start') ?? '';
    const start = readStart(startText, clock);
    if (typeof start === 'string') return refused(start, startText);
    const durationText = cellOf(cells, 'duration') ?? '';
    const durationSeconds = parseDuration(durationText);
    if (durationSeconds === 'unreadable') {
      return refused('duration is neither seconds nor H:MM:SS', durationText);
    }
    const id = cellOf(cells, 'id') ?? '';
    if (id !== '' && seenIds.has(id)) return refused(duplicateIdReason, id);
    if (id !== '') seenIds.add(id);
    const statusText = cellOf(cells, 'status');
    const meaning = statusText === null ? null : meaningOf(statusText);
    const directionText = cellOf(cells, 'direction') ?? '';
    const direction = parseDirection(directionText);
    return {
      kind: 'call',
      call: {
        startMs: start.startMs,
        agencyId,
        campaignId: campaigns.idOf(cellOf(cells, 'campaign')),
        agentId: agents.idOf(cellOf(cells, 'agent')),
        contactIndex: contacts.placeOf(cellOf(cells, 'contact')),
        durationSeconds,
        direction,
        disposition: meaning === 'failed' ? null : meaning,
        ...(meaning === null ? unknownOutcome : dispositionOutcomes[meaning]),
      },
      status: statusText === null ? null : { text: statusText, meaning },
      isDirectionUnknown: directionText !== '' && direction === null,
      isStartLocal: start.isLocal,
    };
  };
}

function readStart(
  text: string,
  clock: ZoneClock,
): { readonly startMs: number; readonly isLocal: boolean } | string {
  if (text === '') return 'no start time';
  const start = parseStart(text);
  switch (start.kind) {
    case 'instant':
      return { startMs: start.epochMs, isLocal: false };
    case 'local': {
      const startMs = clock(start.wallMs);
      return startMs === null ? 'start time skipped by a clock change' : { startMs, isLocal: true };
    }
    case 'impossible':
      return 'start is a day or hour that does not exist';
    case 'day_only':
      return 'start has no time of day';
    case 'unreadable':
      return 'start is not a date and time';
    default:
      return start satisfies never;
  }
}

function refused(reason: string, found: string | null): ReadRow {
  return { kind: 'refused', reason, found };
}
