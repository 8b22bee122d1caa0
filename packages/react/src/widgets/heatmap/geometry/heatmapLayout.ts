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
}

/**
 * The width a server draws at: near the heatmap's place on a wide dashboard, and one that makes cells of
 * whole pixels, which write shorter.
 */
export const SERVER_WIDTH_PX = 630;

/** The plot of a card of 420, without the card's two insets of 20 and its two hairlines. */
const NARROW_BELOW_PX = 378;

/** Below this a cell has no width left to see; nothing narrower is drawn. */
const SMALLEST_WIDTH_PX = 120;

/** Under the grid: a gap, and the line of the hours. */
const HOURS_HEIGHT_PX = 20;

/** Room for one more letter at 11 px, in faces wider than most. */
const LETTER_WIDTH_PX = 6;

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
  const cellWidthPx = (widthPx - labelWidthPx - 23 * gapPx) / 24;
  return {
    widthPx,
    heightPx: 7 * (cellHeightPx + gapPx) - gapPx + HOURS_HEIGHT_PX,
    isNarrow,
    labelWidthPx,
    cellWidthPx,
    cellHeightPx,
    gapPx,
    // A radius of 3 would make a pill of a cell of 8.
    radiusPx: Math.min(3, cellWidthPx / 4),
  };
}
