import { toHundredth } from '../../../chart/toHundredth';
import type { HeatLevel } from '../scale/heatLevel';

/** What a path needs to know of a cell; the cells of visx's `HeatmapRect` have it. */
export interface DrawnCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bin: { readonly level: HeatLevel; readonly isAboveCap: boolean };
}

/** SVG path data of a whole grid. An empty text means that no cell needs the path. */
export interface HeatPaths {
  /** One path per level, 0 to 7, of boxes shrunk by the radius on all sides. */
  readonly levels: readonly string[];
  /** The cells above the scale, shrunk like the levels. */
  readonly outlines: string;
}

/**
 * Draws all cells of one level as one path. A box with four round corners takes four arcs; a box shrunk by
 * the radius takes none when its outline is drawn as wide as two radii with round joins, in the same colour.
 *
 * @param columns cells in CSS pixels, in any order
 * @param radiusPx corner radius, at most half of a cell's width and height
 */
export function levelPaths(columns: readonly (readonly DrawnCell[])[], radiusPx: number): HeatPaths {
  const levels = Array<string>(8).fill('');
  let outlines = '';
  for (const { x, y, width, height, bin } of columns.flat()) {
    const inner = toHundredth(width - 2 * radiusPx);
    const box = `M${toHundredth(x + radiusPx)} ${toHundredth(y + radiusPx)}h${inner}v${toHundredth(height - 2 * radiusPx)}h${-inner}z`;
    levels[bin.level] += box;
    if (bin.isAboveCap) outlines += box;
  }
  return { levels, outlines };
}
