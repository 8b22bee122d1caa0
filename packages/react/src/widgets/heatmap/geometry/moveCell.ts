/** A cell by its place on the screen: rows from the top, 0–6, columns from the start, 0–23. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** How the reader's keys are to be taken. */
export interface MoveOptions {
  /** Whether the first hour stands at the right, which swaps left and right. */
  readonly isRightToLeft: boolean;
  readonly isControlDown: boolean;
}

/**
 * Where a key leads in the grid: arrows by one cell, stopping at the edges; Home and End to the ends of the
 * row; with Control, to the ends of the grid (ARIA Authoring Practices, grid pattern).
 *
 * @param key `KeyboardEvent.key`
 * @returns `null` for a key the grid does not use
 */
export function moveCell(
  { row, column }: CellPosition,
  key: string,
  { isRightToLeft, isControlDown }: MoveOptions,
): CellPosition | null {
  const forward = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return inside(row, column + forward);
    case 'ArrowLeft':
      return inside(row, column - forward);
    case 'ArrowDown':
      return inside(row + 1, column);
    case 'ArrowUp':
      return inside(row - 1, column);
    case 'Home':
      return inside(isControlDown ? 0 : row, 0);
    case 'End':
      return inside(isControlDown ? 6 : row, 23);
    default:
      return null;
  }
}

function inside(row: number, column: number): CellPosition {
  return { row: Math.min(Math.max(row, 0), 6), column: Math.min(Math.max(column, 0), 23) };
}
