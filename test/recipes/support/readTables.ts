/** A row of a table. */
export interface TableRow {
  /** By the heads of the columns. */
  readonly cells: Readonly<Record<string, string>>;
  /** The first cell, which names the row. */
  readonly name: string;
}

/** The tables of a page whose first column has one of some heads. Cells are as written. */
export function readTables(markdown: string, heads: readonly string[]): readonly TableRow[] {
  const tables = markdown.matchAll(/^\|(.+)\|\n\|[-:|]+\|\n((?:\|.*\|\n)+)/gm);
  return [...tables].flatMap(([, head = '', body = '']) => {
    const columns = splitCells(head);
    if (!heads.includes(columns[0] ?? '')) return [];
    return body
      .trim()
      .split('\n')
      .map((line) => {
        const cells = splitCells(line.slice(1, -1));
        if (cells.length !== columns.length)
          throw new Error(`${line} has another number of cells than its table`);
        return {
          cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
          name: cells[0] ?? '',
        };
      });
  });
}

const splitCells = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim());
