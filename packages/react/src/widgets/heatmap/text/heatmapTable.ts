import type { TableTwin } from '../../../frame/TableTwin';
import type { HeatmapModel } from '../heatmapModel';
import { hourText } from './hourText';

/** What the table of a heatmap is written with. */
export interface HeatmapTableOptions {
  readonly caption: string;
  /** Head of the column of hours. */
  readonly hourLabel: string;
  /** Short names of the days, Monday first. */
  readonly dayNames: readonly string[];
  /** 0–59, added to the hours: the `labelOffsetMinutes` of the grid. */
  readonly offsetMinutes: number;
  readonly writeCount: (count: number) => string;
  /** Why hours are approximate; absent when they are exact. */
  readonly note?: string;
}

/** The same counts as a table: a row for each hour, a column for each day, so that it fits a narrow card. */
export function heatmapTable(
  { columns, days }: HeatmapModel,
  { hourLabel, dayNames, offsetMinutes, writeCount, ...others }: HeatmapTableOptions,
): TableTwin {
  return {
    ...others,
    columns: [
      { id: 'hour', label: hourLabel },
      ...days.map((day) => ({ id: `${day}`, label: dayNames[day - 1] ?? '', align: 'end' as const })),
    ],
    rows: columns.map(({ hour, bins }) => ({
      id: `${hour}`,
      cells: [hourText(hour, offsetMinutes).start, ...bins.map(({ count }) => writeCount(count))],
    })),
  };
}
