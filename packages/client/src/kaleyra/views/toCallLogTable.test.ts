import type { DataCell } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { callListAnswer } from '../../../test/support/kaleyraAnswers';
import { viewContext } from '../../../test/support/viewContext';
import type { KaleyraCallList, KaleyraCallLogRow } from '../wire/KaleyraCallList';
import { toCallLogTable } from './toCallLogTable';

const answer: KaleyraCallList = deepFreeze(structuredClone(callListAnswer));
const firstPage = { index: 0, size: 50 };
const toPlain = (cell: DataCell) => {
  if (cell.kind === 'figure') return cell.figure.value;
  return cell.kind === 'moment' ? cell.epochMs : cell.text;
};
const rowOf = (more: Partial<KaleyraCallLogRow>) => {
  const [leg] = answer.data;
  const data = leg ? [deepFreeze({ ...leg, ...more })] : [];
  return toCallLogTable({ data, total: 1, page: 1 }, viewContext(), firstPage).rows[0]?.cells ?? [];
};

it('shows legs in the order sent, in words', () => {
  const { columns, rows } = toCallLogTable(answer, viewContext(), firstPage);
  expect(columns.map(({ label }) => label)).toEqual([
    'From',
    'Service',
    'Status',
    'Duration',
    'Talk time',
    'To',
    'Location',
    'Provider',
    'Started',
    'Recording',
  ]);
  const [second, first] = [Date.UTC(2026, 1, 24, 9, 15, 21), Date.UTC(2026, 1, 24, 9, 15, 15)];
  const [caller, agent, line] = ['+12025550150', '+12025550111', '+12025550199'];
  expect(rows.map(({ id, cells }) => [id, ...cells.map(toPlain)])).toEqual([
    [
      'leg-2',
      caller,
      'Forwarded',
      'Answered',
      104,
      96,
      agent,
      'Karnataka',
      'Some carrier',
      second,
      'Recorded',
    ],
    ['leg-1', caller, 'Incoming', 'Unknown', 0, 0, line, null, null, first, 'None'],
  ]);
});

it('names its columns as the system does, and says how its figures come about', () => {
  const { columns, origin } = toCallLogTable(answer, viewContext(), firstPage);
  const [leg] = answer.data;
  for (const { id } of columns) expect(leg).toHaveProperty(id);
  expect(origin?.formulas.map(({ figureId }) => figureId)).toEqual(['duration', 'billsec', 'rowCount']);
});

it.each([
  ['ANSWER', 'Answered', 'good'],
  ['FAILED', 'Failed', 'poor'],
  ['NOANSWER', 'No answer', 'neutral'],
  ['ANSWERED-B', 'Answered, B leg', 'neutral'],
  ['Voicemail', 'Voicemail', 'neutral'],
  ['toString', 'toString', 'neutral'],
  ['', null, 'neutral'],
])('shows the status %j as %j, %s', (status, text, tone) => {
  expect(rowOf({ status })[2]).toEqual({ kind: 'status', text, tone });
});

it.each([
  ['Incoming', 'Incoming'],
  ['CallForward', 'Forwarded'],
  ['Click2Call', 'Click to call'],
  ['Unknown', 'Unknown'],
  ['callforward', 'callforward'],
  ['constructor', 'constructor'],
  ['', null],
])('shows the service %j as %j', (service, text) => {
  expect(rowOf({ service })[1]).toEqual({ kind: 'text', text });
});

it.each([
  ['//play.example.com/leg.mp3', 'Recorded'],
  ['javascript:alert(1)', 'Recorded'],
  [null, 'None'],
  ['', 'None'],
])('T9: says of the recording %j no more than %j', (recording, text) => {
  expect(rowOf({ recording })[9]).toEqual({ kind: 'text', text });
});

it('does not know of a recording that was not sent', () => {
  const { recording: _, ...leg } = callListAnswer.data[0] ?? expect.fail();
  const { rows } = toCallLogTable({ data: [leg], total: 1, page: 1 }, viewContext(), firstPage);
  expect(rows[0]?.cells[9]).toEqual({ kind: 'text', text: null });
});

it('has no moment for one that no calendar of ours holds', () => {
  expect(rowOf({ start_time: '1000-01-01T00:00:00+05:30' })[8]).toEqual({ kind: 'moment', epochMs: null });
});

it('F24: shows a leg that comes twice once, and one without an id', () => {
  const [leg] = callListAnswer.data;
  const nameless = { ...leg, id: '' };
  const data = [leg, leg, nameless].filter((row) => row !== undefined) as KaleyraCallLogRow[]; // The sample has legs.
  const { rows } = toCallLogTable({ data, total: 3, page: 1 }, viewContext(), firstPage);
  expect(rows.map(({ id }) => id)).toEqual(['leg-2', '-']);
});

it('says which page it is, and never that it has more rows than there are', () => {
  const pageOf = (list: Partial<KaleyraCallList>, page: typeof firstPage) =>
    toCallLogTable({ ...answer, ...list }, viewContext(), page).page;
  expect(pageOf({ total: 2088 }, { index: 7, size: 20 })).toEqual({ index: 7, size: 20, rowCount: 2088 });
  expect(pageOf({ data: [], total: 0 }, firstPage)).toEqual({ index: 0, size: 50, rowCount: 0 });
  expect(pageOf({ total: 1 }, { index: 0, size: 1 })).toEqual({ index: 0, size: 2, rowCount: 2 });
});
