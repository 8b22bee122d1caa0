import { HeatmapRect } from '@visx/heatmap';
import { memo } from 'react';
import { dotPath } from '../geometry/dotPath';
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
        const { levels, outlines } = levelPaths(cells.flat(), radiusPx);
        const level = (step: number) =>
          levels[step] ? <path key={step} className={`cs-heat-${step}`} d={levels[step]} /> : null;
        const dots = dotPath(layout);
        return (
          <g strokeWidth={2 * radiusPx}>
            {level(0)}
            <path className="cs-heat-dots" d={dots.path} strokeDasharray={dots.dashes} />
            {Array.from({ length: HEAT_STEPS - 1 }, (_, index) => level(index + 1))}
            {outlines === '' ? null : (
              // Wider than its cell by the gap, and under it: what remains to be seen is the outline.
              <path className="cs-heat-outline" d={outlines} strokeWidth={2 * (radiusPx + gapPx)} />
            )}
            {level(HEAT_STEPS)}
          </g>
        );
      }}
    </HeatmapRect>
  );
});
