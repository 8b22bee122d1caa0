import { createDataTable, type DataCell, type DataColumn, type DataTable, figure } from '@callscope/core';
import { byKey } from '../../../views/byKey';
import { sent } from '../../../views/formula';
import type { LoquentCall } from '../../wire/LoquentCall';
import type { LoquentStats } from '../../wire/LoquentStats';
import { toComparableName } from '../../wire/toComparableName';
import { isListMissing } from '../isListMissing';
import type { LoquentContext } from '../LoquentContext';
import { toMoment } from '../texts/toMoment';
import { toWords } from '../texts/toWords';
import { toViewPeriod } from '../toViewPeriod';
import { withLoquentOrigin } from '../withLoquentOrigin';
import { toContact } from './toContact';

const columns: readonly DataColumn[] = [
  { id: 'contact_name', label: 'Contact', kind: 'text', priority: 1 },
  { id: 'direction', label: 'Direction', kind: 'text', priority: 3 },
  { id: 'status', label: 'Status', kind: 'status', priority: 1 },
  { id: 'duration_secs', label: 'Duration', kind: 'figure', priority: 2 },
  { id: 'created_at_full', label: 'Started', kind: 'moment', priority: 2 },
  { id: 'has_recording', label: 'Recording', kind: 'text', priority: 3 },
];

/**
 * The newest calls, in the system's order; a call that comes twice is listed once. Recordings are the host's. A call that
 * is under way, or was not answered, has no duration; one that is over and of which none is sent has one that was not.
 */
export function toRecentCalls(
  { recent_calls, total_calls }: LoquentStats,
  context: LoquentContext,
): DataTable {
  const rows = byKey(recent_calls, ({ id }) => id).map(([id, call]) => ({ id, cells: toCells(call) }));
  const view = createDataTable({ columns, rows, period: toViewPeriod(context) });
  return withLoquentOrigin(
    view,
    context,
    [sent('duration_secs', 'calls', 'seconds of the call')],
    isListMissing(recent_calls, total_calls),
  );
}

function toCells(call: LoquentCall): readonly DataCell[] {
  const { status, direction, has_recording, duration_secs } = call;
  const tone = toTone(status);
  const absence = duration_secs === null && tone !== 'good' ? 'no_basis' : 'not_sent';
  return [
    { kind: 'text', text: toContact(call) },
    { kind: 'text', text: direction ? toWords(direction) : null },
    { kind: 'status', text: status === '' ? null : toWords(status), tone },
    { kind: 'figure', figure: figure(duration_secs ?? null, 'seconds', { absence }) },
    { kind: 'moment', epochMs: toMoment(call.created_at_full) },
    { kind: 'text', text: has_recording == null ? null : has_recording ? 'Available' : 'None' },
  ];
}

function toTone(status: string) {
  const name = toComparableName(status);
  if (name === 'completed' || name === 'answered') return 'good';
  return name === 'failed' ? 'poor' : 'neutral';
}
