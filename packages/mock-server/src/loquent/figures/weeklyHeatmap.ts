import { hourOfWeekCounts, toSparseCells } from '@callscope/core';

/** An hour of the week in which something happened. */
export interface LoquentHeatmapCell {
  /** ISO: 1 is Monday, 7 is Sunday. */
  readonly day_of_week: number;
  /** 0–23. */
  readonly hour: number;
  /** 1 or more. */
  readonly count: number;
}

/**
 * A heatmap and its greatest count, 0 without cells. Inferred: the sources name a cell and not its members, and do
 * not say whether hours of nothing are sent; they are left out.
 */
export function weeklyHeatmap(
  momentsMs: Float64Array,
  timeZone: string,
): { readonly cells: readonly LoquentHeatmapCell[]; readonly maximum: number } {
  const grid = hourOfWeekCounts(momentsMs, { timeZone });
  return {
    cells: toSparseCells(grid).map(({ day, hour, count }) => ({ day_of_week: day, hour, count })),
    maximum: grid.maximum,
  };
}
