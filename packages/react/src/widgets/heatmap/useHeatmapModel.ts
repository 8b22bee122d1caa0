import { type BestTime, bestTimes, type HeatmapGrid, type IsoWeekday } from '@callscope/core';
import { useMemo } from 'react';
import { DAYS, type HeatmapLayout, HOURS, heatmapLayout } from './geometry/heatmapLayout';
import { type HeatLevel, heatLevel } from './scale/heatLevel';
import { type HeatScale, heatScale } from './scale/heatScale';
import type { DayNames } from './text/dayNames';
import { hourAxisText } from './text/hourText';
import { weekFrom } from './text/weekFrom';

/** One hour of the week as it is drawn. */
export interface HeatBin {
  readonly day: IsoWeekday;
  readonly hour: number;
  readonly count: number;
  readonly level: HeatLevel;
  /** Whether the count lies above the scale, so that the cell is outlined. */
  readonly isAboveCap: boolean;
}

/** One hour of the day: seven bins from the top row down. The shape visx's heatmaps take. */
export interface HeatColumn {
  readonly hour: number;
  readonly bins: HeatBin[];
}

/** Everything a heatmap shows that depends on its data alone. */
export interface HeatmapModel {
  /** 24 columns, hour 0 first. */
  readonly columns: HeatColumn[];
  /** The seven days from the top row down. */
  readonly days: readonly IsoWeekday[];
  readonly scale: HeatScale;
  /** The hours above the scale, Monday first. */
  readonly outliers: readonly BestTime[];
  /** The busiest hour, earliest of the week on a tie; `null` for an empty grid. */
  readonly peak: BestTime | null;
}

/** A text and where it stands. */
export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** How a heatmap's data is shown. */
export interface HeatmapModelOptions {
  /** The day of the first row. */
  readonly firstDayOfWeek: IsoWeekday;
  /** The host's own end of the colour ramp, a count above 0. */
  readonly maximum?: number | undefined;
}

/**
 * Turns a grid into columns of coloured bins.
 *
 * @param grid dense, as core makes it; an hour that is missing counts as 0
 * @throws {InputError} `out_of_range` when `maximum` is not a finite number above 0
 */
export function heatmapModel(grid: HeatmapGrid, options: HeatmapModelOptions): HeatmapModel {
  const days = weekFrom(options.firstDayOfWeek);
  const counts = new Array<number>(DAYS * HOURS).fill(0);
  for (const cell of grid.cells) counts[(cell.day - 1) * HOURS + cell.hour] = cell.count;
  const scale = heatScale(counts, options.maximum);
  const toBin = (day: IsoWeekday, hour: number): HeatBin => {
    const count = counts[(day - 1) * HOURS + hour] ?? 0;
    return { day, hour, count, level: heatLevel(count, scale.cap), isAboveCap: count > scale.cap };
  };
  return {
    columns: Array.from({ length: HOURS }, (_, hour) => ({
      hour,
      bins: days.map((day) => toBin(day, hour)),
    })),
    days,
    scale,
    outliers: scale.isExceeded ? grid.cells.filter((cell) => cell.count > scale.cap) : [],
    peak: bestTimes(grid, { limit: 1 })[0] ?? null,
  };
}

/** The names of days and hours around the grid, and where they stand. */
export function heatmapAxes(
  layout: HeatmapLayout,
  days: readonly IsoWeekday[],
  names: DayNames,
  labelOffsetMinutes: number,
): { readonly days: readonly AxisLabel[]; readonly hours: readonly AxisLabel[] } {
  const dayNames = layout.isNarrow ? names.narrow : names.short;
  return {
    days: days.map((day, row) => ({
      text: dayNames[day - 1] ?? '',
      x: 0,
      y: row * (layout.cellHeightPx + layout.gapPx) + layout.cellHeightPx / 2 + 4,
    })),
    hours: Array.from({ length: HOURS / layout.hourStep }, (_, index) => ({
      text: hourAxisText(index * layout.hourStep, labelOffsetMinutes),
      x: layout.labelWidthPx + index * layout.hourStep * (layout.cellWidthPx + layout.gapPx),
      y: layout.hourBaselinePx,
    })),
  };
}

/**
 * The model and the layout of one heatmap, each made again only when what it depends on changes.
 *
 * @param widthPx `null` until it is known; there is no layout then
 */
export function useHeatmapModel(
  grid: HeatmapGrid,
  widthPx: number | null,
  names: DayNames,
  { firstDayOfWeek, maximum }: HeatmapModelOptions,
): { readonly model: HeatmapModel; readonly layout: HeatmapLayout | null } {
  const model = useMemo(
    () => heatmapModel(grid, { firstDayOfWeek, maximum }),
    [grid, firstDayOfWeek, maximum],
  );
  const layout = useMemo(() => {
    if (widthPx === null) return null;
    const longest = names.short.reduce((length, name) => Math.max(length, name.length), 0);
    return heatmapLayout(widthPx, longest);
  }, [widthPx, names]);
  return { model, layout };
}
