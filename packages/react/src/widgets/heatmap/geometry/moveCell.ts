import { type CellPosition, DAYS, HOURS } from './heatmapLayout';

/**
 * Where a key leads in the grid: arrows by one cell, stopping at the edges; Home and End to the ends of the
 * row; with Control, to the ends of the grid (ARIA Authoring Practices, grid pattern).
 *
 * @param key `KeyboardEvent.key`
 * @param options `isRightToLeft`: whether the first hour stands at the right, which swaps left and right
 * @returns `null` for a key the grid does not use
 */
export function moveCell(
  from: CellPosition,
  key: string,
  { isRightToLeft, isControlDown }: { readonly isRightToLeft: boolean; readonly isControlDown: boolean },
): CellPosition | null {
  const forward = isRightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return inside(from.row, from.column + forward);
    case 'ArrowLeft':
      return inside(from.row, from.column - forward);
    case 'ArrowDown':
      return inside(from.row + 1, from.column);
    case 'ArrowUp':
      return inside(from.row - 1, from.column);
    case 'Home':
      return { row: isControlDown ? 0 : from.row, column: 0 };
    case 'End':
      return { row: isControlDown ? DAYS - 1 : from.row, column: HOURS - 1 };
    default:
      return null;
  }
}

function inside(row: number, column: number): CellPosition {
  return {
    row: Math.min(Math.max(row, 0), DAYS - 1),
    column: Math.min(Math.max(column, 0), HOURS - 1),
  };
}
