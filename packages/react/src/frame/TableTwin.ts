/** A column of a table twin. */
export interface TableTwinColumn {
  readonly id: string;
  readonly label: string;
  /** `end` for figures; `start` when absent. */
  readonly align?: 'start' | 'end';
}

/** A row of a table twin. */
export interface TableTwinRow {
  readonly id: string;
  /** Texts in the order of the columns; the first one heads the row. */
  readonly cells: readonly string[];
}

/** The figures of a drawing as a table: the same numbers, written out. */
export interface TableTwin {
  /** Names the table for assistive technology. */
  readonly caption: string;
  readonly columns: readonly TableTwinColumn[];
  readonly rows: readonly TableTwinRow[];
  /** What has to be known to read the figures, for example why hours are approximate. */
  readonly note?: string;
}
