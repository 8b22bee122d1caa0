import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import { requireWhole } from '../arguments/requireWhole';
import { fields } from '../checks/fields';
import { listOf } from '../checks/listOf';
import { oneOf } from '../checks/oneOf';
import { orNull } from '../checks/orNull';
import { requirePeriod } from '../checks/requirePeriod';
import { uniqueText } from '../checks/uniqueText';
import { within } from '../checks/within';
import { cellCheck } from './cellCheck';
import type { DataColumn, DataPage, DataRow, DataTable } from './DataTable';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** What a {@link DataTable} is made from. */
export interface DataTableInput {
  /** Ids unique. */
  readonly columns: readonly DataColumn[];
  /** In the order they are drawn; ids unique; one cell for each column, of its kind. */
  readonly rows: readonly DataRow[];
  /** Left out or `null` when the rows are all there are. */
  readonly page?: DataPage | null | undefined;
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
}

/**
 * Rows and columns as a view model, checked. A cell's text may be empty; `null` says that it is not known. A
 * page beyond the last has no rows, which is no mistake.
 *
 * @throws {InputError} `duplicate` for an id that comes twice, `missing` for an empty id or label,
 * `unknown_value` for a kind, tone or priority of another name and for a cell of another kind than its
 * column, `out_of_range` for another number of cells, a page smaller than its rows, and what {@link figure}
 * throws
 * @example createDataTable({ columns: [], rows: [] }).page // => null
 */
export function createDataTable(input: DataTableInput): DataTable {
  return fields<DataTableInput, Omit<DataTable, keyof ViewModel>>({
    kind: () => 'data-table',
    columns: listOf(
      fields<DataColumn>({
        id: uniqueText(),
        label: requireText,
        kind: oneOf('text', 'status', 'figure', 'moment'),
        priority: oneOf(1, 2, 3),
      }),
    ),
    rows: (apiName, argument, rows, { columns }) =>
      listOf(
        fields<DataRow>({
          id: uniqueText(),
          cells: listOf(cellCheck(columns), columns.length),
        }),
      )(apiName, argument, rows),
    page: (apiName, argument, page = null, { rows }) =>
      orNull(
        fields<DataPage>({
          index: requireCount,
          size: within(requireWhole, Math.max(1, rows.length)),
          rowCount: within(requireWhole, rows.length),
        }),
      )(apiName, argument, page),
    period: requirePeriod,
  })('createDataTable', '', input);
}
