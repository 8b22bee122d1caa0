import { createDataTable, type DataCell, type DataTable, figure, withOrigin } from '@callscope/core';
import { byKey } from '../../views/byKey';
import { sent } from '../../views/formula';
import type { ViewContext } from '../../views/ViewContext';
import type { KaleyraPage } from '../scope/KaleyraPage';
import { kaleyraDayZone } from '../scope/kaleyraDayZone';
import type { KaleyraCallList, KaleyraCallLogRow } from '../wire/KaleyraCallList';
import { readMoment } from './readMoment';
import { toViewPeriod } from './toViewPeriod';
import { describeService } from './words/describeService';
import { describeStatus } from './words/describeStatus';

/**
 * One page of legs, newest first. Numbers are as they were sent. Whether there is a recording is said in words: its
 * address is a third party's.
 */
export function toCallLogTable(
  { data, total }: KaleyraCallList,
  context: ViewContext,
  { index, size }: KaleyraPage,
): DataTable {
  const rows = byKey(data, ({ id }) => id).map(([id, leg]) => ({ id, cells: toCells(leg) }));
  const view = createDataTable({
    columns: [
      { id: 'callfrom', label: 'From', kind: 'text', priority: 1 },
      { id: 'service', label: 'Service', kind: 'text', priority: 2 },
      { id: 'status', label: 'Status', kind: 'status', priority: 1 },
      { id: 'duration', label: 'Duration', kind: 'figure', priority: 2 },
      { id: 'billsec', label: 'Talk time', kind: 'figure', priority: 3 },
      { id: 'callto', label: 'To', kind: 'text', priority: 2 },
      { id: 'location', label: 'Location', kind: 'text', priority: 3 },
      { id: 'provider', label: 'Provider', kind: 'text', priority: 3 },
      { id: 'start_time', label: 'Started', kind: 'moment', priority: 1 },
      { id: 'recording', label: 'Recording', kind: 'text', priority: 3 },
    ],
    rows,
    // A leg more than there are was written between the two questions that the system asks itself.
    page: { index, size: Math.max(size, rows.length), rowCount: Math.max(total, rows.length) },
    period: toViewPeriod(context),
  });
  return withOrigin(view, {
    timeZone: kaleyraDayZone,
    asOfMs: context.asOfMs,
    formulas: [
      sent('duration', 'legs', 'seconds of ringing and talk'),
      sent('billsec', 'legs', 'seconds of talk'),
      sent('rowCount', 'legs', ['legs of the range that the filters let through', total]),
    ],
  });
}

function toCells(leg: KaleyraCallLogRow): readonly DataCell[] {
  const { label, tone } = describeStatus(leg.status);
  return [
    toText(leg.callfrom),
    toText(describeService(leg.service)),
    { kind: 'status', text: label, tone },
    { kind: 'figure', figure: figure(leg.duration, 'seconds') },
    { kind: 'figure', figure: figure(leg.billsec, 'seconds') },
    toText(leg.callto),
    toText(leg.location),
    toText(leg.provider),
    { kind: 'moment', epochMs: readMoment(leg.start_time) },
    toText(leg.recording === undefined ? null : leg.recording ? 'Recorded' : 'None'),
  ];
}

/** An empty text says as little as none. */
function toText(text: string | null | undefined): DataCell {
  return { kind: 'text', text: text || null };
}
