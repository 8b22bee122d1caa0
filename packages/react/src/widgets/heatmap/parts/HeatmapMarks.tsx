import { HeatmapRect } from '@visx/heatmap';
import { memo } from 'react';
import type { HeatmapLayout } from '../geometry/heatmapLayout';
import { levelPaths } from '../geometry/levelPaths';
import { HEAT_STEPS } from '../scale/heatLevel';
import type { HeatColumn } from '../useHeatmapModel';

/** Props of `HeatmapMarks`. */
export interface HeatmapMarksProps {
  readonly columns: HeatColumn[];
  readonly layout: HeatmapLayout;
}

/**
 * The coloured cells: visx places them, one path per level draws them. Nine elements in place of 168, which
 * is what makes the first drawing and every update cheap.
 */
export const HeatmapMarks = memo(function HeatmapMarks({ columns, layout }: HeatmapMarksProps) {
  const { labelWidthPx, cellWidthPx, cellHeightPx, gapPx, radiusPx } = layout;
  const pitchX = cellWidthPx + gapPx;
  const pitchY = cellHeightPx + gapPx;
  return (
    <HeatmapRect
      data={columns}
      bins={(column: HeatColumn) => column.bins}
      binWidth={pitchX}
      binHeight={pitchY}
      gap={gapPx}
      xScale={(column) => labelWidthPx + column * pitchX}
      // visx adds a gap above every row; the first row stands at the top.
      yScale={(row) => row * pitchY - gapPx}
    >
      {(cells) => {
        const paths = levelPaths(cells.flat(), radiusPx);
        const deepest = paths.levels[HEAT_STEPS];
        const others = paths.levels.slice(0, HEAT_STEPS);
        return (
          <g strokeWidth={2 * radiusPx} strokeLinejoin="round">
            {others.map((path, level) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level, which names the path
              path === '' ? null : <path key={level} className={`cs-heat-${level}`} d={path} />,
            )}
            {paths.dots === '' ? null : <path className="cs-heat-dots" d={paths.dots} strokeWidth={2} />}
            {paths.outlines === '' ? null : (
              // Wider than its cell by the gap, and under it: what remains to be seen is the outline.
              <path className="cs-heat-outline" d={paths.outlines} strokeWidth={2 * (radiusPx + gapPx)} />
            )}
            {deepest === '' ? null : <path className={`cs-heat-${HEAT_STEPS}`} d={deepest} />}
          </g>
        );
      }}
    </HeatmapRect>
  );
});
