import { HeatmapRect } from '@visx/heatmap';
import { memo } from 'react';
import { toHundredth } from '../../../chart/toHundredth';
import type { HeatmapLayout } from '../geometry/heatmapLayout';
import { levelPaths } from '../geometry/levelPaths';
import type { HeatColumn, HeatmapModel } from '../heatmapModel';
import { hourAxisText } from '../text/hourText';

/** Props of `HeatmapMarks`. */
export interface HeatmapMarksProps {
  readonly model: HeatmapModel;
  readonly layout: HeatmapLayout;
  /** Names of the days in the length that fits, Monday first. */
  readonly dayNames: readonly string[];
  /** 0–59, added to the hours: the `labelOffsetMinutes` of the grid. */
  readonly offsetMinutes: number;
}

/**
 * The drawing: visx places the cells, one path per level draws them, and the names of days and hours stand
 * around. Nine paths in place of 168 boxes make the first drawing and every update cheap.
 */
export const HeatmapMarks = memo(function HeatmapMarks(props: HeatmapMarksProps) {
  const { model, layout, dayNames, offsetMinutes } = props;
  const { labelWidthPx, cellWidthPx, cellHeightPx, gapPx, radiusPx, isNarrow } = layout;
  const pitchX = cellWidthPx + gapPx;
  const pitchY = cellHeightPx + gapPx;
  const toX = (column: number) => labelWidthPx + column * pitchX;
  return (
    <svg
      className="cs-heatmap-drawing"
      viewBox={`0 0 ${layout.widthPx} ${layout.heightPx}`}
      aria-hidden="true"
    >
      <HeatmapRect
        data={model.columns}
        bins={(column: HeatColumn) => column.bins}
        binWidth={pitchX}
        binHeight={pitchY}
        gap={gapPx}
        xScale={toX}
        // visx adds a gap above every row; the first row stands at the top.
        yScale={(row) => row * pitchY - gapPx}
      >
        {(cells) => {
          const { levels, outlines } = levelPaths(cells, radiusPx);
          const [empty, ...filled] = levels.map((path, level) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level, which names the path
            <path key={level} className={`cs-heat-${level}`} d={path} />
          ));
          const middle = toHundredth(toX(0) + cellWidthPx / 2);
          return (
            <g strokeWidth={2 * radiusPx}>
              {empty}
              {/* Dots in all cells: dashes without length and with round caps. Colours lie over them. */}
              <path
                className="cs-heat-dots"
                d={model.days
                  .map((_, row) => `M${middle} ${row * pitchY + cellHeightPx / 2}h${23.01 * pitchX}`)
                  .join('')}
                strokeDasharray={`0 ${pitchX}`}
              />
              {/* Wider than its cell by the gap, and under it: what remains to be seen is the outline. */}
              {outlines && (
                <path className="cs-heat-outline" d={outlines} strokeWidth={2 * (radiusPx + gapPx)} />
              )}
              {filled}
            </g>
          );
        }}
      </HeatmapRect>
      {model.days.map((day, row) => (
        <text key={day} y={row * pitchY + cellHeightPx / 2 + 4}>
          {dayNames[day - 1]}
        </text>
      ))}
      {model.columns.map(({ hour }) =>
        hour % (isNarrow ? 6 : 3) ? null : (
          <text key={hour} x={toHundredth(toX(hour))} y={layout.heightPx - 3}>
            {hourAxisText(hour, offsetMinutes)}
          </text>
        ),
      )}
    </svg>
  );
});
