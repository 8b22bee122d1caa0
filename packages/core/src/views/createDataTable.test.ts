import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../figures/figure';
import { createDataTable, type DataTableInput } from './createDataTable';
import type { DataCell, DataColumn, DataRow } from './DataTable';

const columns: readonly DataColumn[] = deepFreeze([
  { id: 'name', label: 'Name', kind: 'text', priority: 1 },
  { id: 'state', label: 'State', kind: 'status', priority: 2 },
  { id: 'calls', label: 'Calls', kind: 'figure', priority: 3 },
  { id: 'at', label: 'Last call', kind: 'moment', priority: 3 },
]);
const [nameColumn] = columns as readonly [DataColumn];
const cells: readonly DataCell[] = deepFreeze([
  { kind: 'text', text: 'Asha' },
  { kind: 'status', text: 'Running', tone: 'good' },
  { kind: 'figure', figure: figure(3, 'count') },
  { kind: 'moment', epochMs: 1_771_254_245_000 },
]);
const unknown: readonly DataCell[] = deepFreeze([
  { kind: 'text', text: null },
  { kind: 'status', text: null, tone: 'neutral' },
  { kind: 'figure', figure: figure(null, 'count') },
  { kind: 'moment', epochMs: null },
]);
const text = (value: string | null): DataRow['cells'] => [{ kind: 'text', text: value }];
const withCell = (index: number, cell: DataCell): DataTableInput => ({
  columns,
  rows: [{ id: 'r', cells: cells.map((own, place) => (place === index ? cell : own)) }],
});
const unchecked = (json: string) => JSON.parse(json);

describe('createDataTable', () => {
  it('keeps what it is given', () => {
    const input: DataTableInput = deepFreeze({
      columns,
      rows: [
        { id: 'r1', cells },
        { id: 'r2', cells: unknown },
      ],
      page: { index: 1, size: 2, rowCount: 9 },
      period: { start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' },
    });
    expect(createDataTable(input)).toStrictEqual({ kind: 'data-table', ...input });
  });

  it('shows all there is when no page is named', () => {
    expect(createDataTable({ columns: [], rows: [] })).toStrictEqual({
      kind: 'data-table',
      columns: [],
      rows: [],
      page: null,
      period: null,
    });
  });

  it('lets a text be empty, and a page beyond the last have no rows', () => {
    const rows = [{ id: 'r', cells: text('') }];
    expect(createDataTable({ columns: [nameColumn], rows }).rows).toStrictEqual(rows);
    const page = { index: 9, size: 50, rowCount: 3 };
    expect(createDataTable({ columns, rows: [], page }).page).toStrictEqual(page);
    expect(createDataTable({ columns, rows: [], page: { index: 0, size: 1, rowCount: 0 } }).page?.size).toBe(
      1,
    );
  });

  it('hands on no other member, and no object of the caller', () => {
    const own: DataCell[] = [Object.assign({ ...cells[0] } as DataCell, { secret: 1 })]; // the spread of a cell is a cell
    const view = createDataTable({
      columns: [{ ...nameColumn, ...{ secret: 1 } }],
      rows: [{ id: 'r', cells: own }],
    });
    own.pop();
    expect(view.columns).toStrictEqual([nameColumn]);
    expect(view.rows).toStrictEqual([{ id: 'r', cells: [cells[0]] }]);
  });

  it.each([
    [{ columns: [nameColumn, nameColumn], rows: [] }, 'columns[1].id to be unique, got "name"'],
    [
      { columns: [{ ...nameColumn, label: '' }], rows: [] },
      'columns[0].label to be a text that is not empty, got ""',
    ],
    [
      { columns: [{ ...nameColumn, kind: unchecked('"html"') }], rows: [] },
      'columns[0].kind to be one of text, status, figure, moment, got "html"',
    ],
    [
      { columns: [{ ...nameColumn, priority: unchecked('4') }], rows: [] },
      'columns[0].priority to be one of 1, 2, 3, got 4',
    ],
    [{ columns, rows: [{ id: 'r', cells: [] }] }, 'rows[0].cells to hold 4 values, got 0'],
    [{ columns: [], rows: [{ id: 'r', cells }] }, 'rows[0].cells to hold 0 values, got 4'],
    [
      {
        columns,
        rows: [
          { id: 'r', cells },
          { id: 'r', cells },
        ],
      },
      'rows[1].id to be unique, got "r"',
    ],
    [{ columns, rows: [{ id: '', cells }] }, 'rows[0].id to be a text that is not empty, got ""'],
    [withCell(0, { kind: 'moment', epochMs: 0 }), 'rows[0].cells[0].kind to be one of text, got "moment"'],
    [withCell(3, { kind: 'text', text: 'x' }), 'rows[0].cells[3].kind to be one of moment, got "text"'],
    [withCell(0, { kind: 'text', text: unchecked('5') }), 'rows[0].cells[0].text to be a text, got 5'],
    [
      withCell(1, { kind: 'status', text: unchecked('5'), tone: 'good' }),
      'rows[0].cells[1].text to be a text, got 5',
    ],
    [
      withCell(1, { kind: 'status', text: 'x', tone: unchecked('"bad"') }),
      'rows[0].cells[1].tone to be one of good, warning, poor, neutral, got "bad"',
    ],
    [
      withCell(2, { kind: 'figure', figure: { value: -1, unit: 'count' } }),
      'rows[0].cells[2].figure.value to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [
      withCell(3, { kind: 'moment', epochMs: Number.NaN }),
      'rows[0].cells[3].epochMs to be a finite number, got NaN',
    ],
    [
      { columns, rows: [], page: { index: -1, size: 1, rowCount: 0 } },
      'page.index to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [
      { columns, rows: [], page: { index: 0, size: 0, rowCount: 0 } },
      'page.size to be a whole number from 1 to 9007199254740991, got 0',
    ],
    [
      {
        columns: [],
        rows: ['a', 'b'].map((id) => ({ id, cells: [] })),
        page: { index: 0, size: 1, rowCount: 2 },
      },
      'page.size to be a whole number from 2 to 9007199254740991, got 1',
    ],
    [
      {
        columns: [],
        rows: ['a', 'b'].map((id) => ({ id, cells: [] })),
        page: { index: 0, size: 2, rowCount: 1 },
      },
      'page.rowCount to be a whole number from 2 to 9007199254740991, got 1',
    ],
  ] satisfies [DataTableInput, string][])('refuses %o', (input, message) => {
    expect(() => createDataTable(input)).toThrow(`createDataTable requires ${message}`);
  });

  it('takes a row exactly when its cells are of the kinds of the columns, in their order', () => {
    const kinds = fc.array(fc.constantFrom(0, 1, 2, 3), { maxLength: 3 });
    const pick = <T>(list: readonly T[], places: readonly number[]) =>
      places.flatMap((place) => list[place] ?? []);
    fc.assert(
      fc.property(kinds, kinds, (columnKinds, cellKinds) => {
        const own = pick(columns, columnKinds).map((column, index) => ({ ...column, id: `c${index}` }));
        const create = () =>
          createDataTable({ columns: own, rows: [{ id: 'r', cells: pick(cells, cellKinds) }] });
        if (columnKinds.join() === cellKinds.join()) {
          expect(create().rows[0]?.cells).toEqual(pick(cells, cellKinds));
        } else {
          expect(create).toThrow('createDataTable requires rows[0].cells');
        }
      }),
      propertyRuns,
    );
  });
});
