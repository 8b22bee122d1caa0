import type { IsoWeekday } from '@callscope/core';
import { memo } from 'react';
import type { HeatmapLayout } from '../geometry/heatmapLayout';
import type { DayNames } from '../text/dayNames';
import { heatmapAxes } from '../useHeatmapModel';

/** Props of `HeatmapAxes`. */
export interface HeatmapAxesProps {
  readonly layout: HeatmapLayout;
  readonly days: readonly IsoWeekday[];
  readonly labelOffsetMinutes: number;
  readonly names: DayNames;
}

/** The names of the days at the start and of the hours below. */
export const HeatmapAxes = memo(function HeatmapAxes(props: HeatmapAxesProps) {
  const { days, hours } = heatmapAxes(props.layout, props.days, props.names, props.labelOffsetMinutes);
  return [...days, ...hours].map(({ text, x, y }) => (
    <text key={`${x} ${y}`} x={x} y={y}>
      {text}
    </text>
  ));
});
