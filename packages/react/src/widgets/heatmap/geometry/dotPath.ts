import { toHundredth } from '../../../chart/toHundredth';
import { cellBox, DAYS, type HeatmapLayout, HOURS } from './heatmapLayout';

/** Dots in the middle of all cells: one dashed line a row, of dashes that have a place and no length. */
export interface DotPath {
  readonly path: string;
  /** `stroke-dasharray`; with round caps each dash is a dot as wide as the line. */
  readonly dashes: string;
}

/** The dots of a grid. They stand under the coloured cells, so that only empty cells show theirs. */
export function dotPath(layout: HeatmapLayout): DotPath {
  let path = '';
  for (let row = 0; row < DAYS; row += 1) {
    const first = cellBox(layout, { row, column: 0 });
    const last = cellBox(layout, { row, column: HOURS - 1 });
    const middle = layout.cellWidthPx / 2;
    // A hundredth longer, so that rounding cannot lose the last dot.
    path += `M${toHundredth(first.x + middle)} ${first.y + first.height / 2}H${toHundredth(last.x + middle + 0.01)}`;
  }
  return { path, dashes: `0 ${layout.cellWidthPx + layout.gapPx}` };
}
