import type { Figure } from './Figure';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** How a text cell is to be taken. */
export type CellTone = 'good' | 'warning' | 'poor' | 'neutral';

/** What one cell holds. `null` is "not known", drawn as a dash; it is never 0. */
export type DataCell =
  | { readonly kind: 'text'; readonly text: string | null }
  /** A state in words, drawn as a chip. */
  | { readonly kind: 'status'; readonly text: string | null; readonly tone: CellTone }
  | { readonly kind: 'figure'; readonly figure: Figure }
  /** A moment in epoch milliseconds, written in the reader's zone. */
  | { readonly kind: 'moment'; readonly epochMs: number | null };

/** One column. */
export interface DataColumn {
  /** Stable name, unique in its table. */
  readonly id: string;
  /** English label; a host replaces it by `id`. */
  readonly label: string;
  /** What every cell of the column is. */
  readonly kind: DataCell['kind'];
  /** 1 stays longest when the table gets narrow, 3 leaves first. */
  readonly priority: 1 | 2 | 3;
}

/** One row. */
export interface DataRow {
  /** Stable name, unique in its table. */
  readonly id: string;
  /** One cell for each column, in their order. */
  readonly cells: readonly DataCell[];
}

/** Which part of a longer list a table shows. */
export interface DataPage {
  /** 0 for the first page. */
  readonly index: number;
  /** Rows of a full page, 1 or more. */
  readonly size: number;
  /** Rows of all pages. */
  readonly rowCount: number;
}

/** Rows and columns. */
export interface DataTable extends ViewModel {
  readonly kind: 'data-table';
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  /** `null` when the rows are all there are. */
  readonly page: DataPage | null;
  readonly period: ViewPeriod | null;
}
