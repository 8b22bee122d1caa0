/** Where everything of a heatmap stands, in CSS pixels from the plot's top left corner (start in RTL). */
export interface HeatmapLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the compact drawing applies: lower cells, one-letter days, every sixth hour. */
  readonly isNarrow: boolean;
  /** Width kept at the start for the names of the days. */
  readonly labelWidthPx: number;
  readonly cellWidthPx: number;
  readonly cellHeightPx: number;
  readonly gapPx: number;
  readonly radiusPx: number;
  /** Every which hour is named under the grid. */
  readonly hourStep: 3 | 6;
  /** Baseline of the names of the hours. */
  readonly hourBaselinePx: number;
}

/** Rows and columns of a week of hours. */
export const DAYS = 7;
export const HOURS = 24;

/**
 * The width a server draws at: near the heatmap's place on a wide dashboard, and one that makes cells of
 * whole pixels, which write shorter.
 */
export const SERVER_WIDTH_PX = 630;

/** The plot of a card of 420, without the card's two insets of 20 and its two hairlines. */
const NARROW_BELOW_PX = 378;

/** Below this a cell has no width left to see; nothing narrower is drawn. */
const SMALLEST_WIDTH_PX = 120;

/**
 * Lays out the grid of 7 days by 24 hours at a width.
 *
 * @param plotWidthPx CSS pixels; below 120, where no cell could be seen, it is laid out as 120
 * @param dayNameLength letters of the longest short name of a day; the names get room for them
 */
export function heatmapLayout(plotWidthPx: number, dayNameLength = 3): HeatmapLayout {
  const widthPx = Math.max(plotWidthPx, SMALLEST_WIDTH_PX);
  const isNarrow = widthPx < NARROW_BELOW_PX;
  const labelWidthPx = isNarrow ? 14 : 32 + Math.max(0, dayNameLength - 3) * LETTER_WIDTH_PX;
  const gapPx = isNarrow ? 1 : 2;
  const cellHeightPx = isNarrow ? 18 : 22;
  const cellWidthPx = (widthPx - labelWidthPx - (HOURS - 1) * gapPx) / HOURS;
  const gridHeightPx = DAYS * cellHeightPx + (DAYS - 1) * gapPx;
  return {
    widthPx,
    heightPx: gridHeightPx + HOUR_LABELS_HEIGHT_PX,
    isNarrow,
    labelWidthPx,
    cellWidthPx,
    cellHeightPx,
    gapPx,
    // A radius of 3 would make a pill of a cell of 8.
    radiusPx: Math.min(3, cellWidthPx / 4),
    hourStep: isNarrow ? 6 : 3,
    hourBaselinePx: gridHeightPx + 17,
  };
}

const HOUR_LABELS_HEIGHT_PX = 20;

/** Room for one more letter at 11 px, in faces wider than most. */
const LETTER_WIDTH_PX = 6;

/** A cell by its place on the screen: rows from the top, columns from the start. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The cell's box in the plot, in CSS pixels. */
export function cellBox(layout: HeatmapLayout, { row, column }: CellPosition) {
  return {
    x: layout.labelWidthPx + column * (layout.cellWidthPx + layout.gapPx),
    y: row * (layout.cellHeightPx + layout.gapPx),
    width: layout.cellWidthPx,
    height: layout.cellHeightPx,
  };
}

/**
 * The cell under a point of the plot; a gap belongs to the cell before it.
 *
 * @param x CSS pixels from the plot's start edge
 * @param y CSS pixels from its top edge
 * @returns `null` outside the grid
 */
export function cellAt(layout: HeatmapLayout, x: number, y: number): CellPosition | null {
  const column = Math.floor((x - layout.labelWidthPx) / (layout.cellWidthPx + layout.gapPx));
  const row = Math.floor(y / (layout.cellHeightPx + layout.gapPx));
  const isInside = column >= 0 && column < HOURS && row >= 0 && row < DAYS;
  return isInside ? { row, column } : null;
}
