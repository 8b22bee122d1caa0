import type { CellPosition } from '../geometry/moveCell';

/** Gives the focus to a cell of the grid, whose first row and column are heads. */
export function focusCell(table: HTMLTableElement | null, { row, column }: CellPosition): void {
  table?.rows[row + 1]?.cells[column + 1]?.focus();
}

/** The cell an element is, with its place in the grid; `null` for heads and anything else. */
export function findCell(element: Element | null): { element: Element; position: CellPosition } | null {
  const cell = element?.closest('td');
  const row = cell?.closest('tr');
  return cell && row
    ? { element: cell, position: { row: row.rowIndex - 1, column: cell.cellIndex - 1 } }
    : null;
}
