import type { HeatmapGrid, IsoWeekday } from '@callscope/core';
import type { TableTwin } from '../../../frame/TableTwin';
import { HOURS } from '../geometry/heatmapLayout';
import { hourText } from './hourText';
import { weekdayNames } from './weekdayNames';
import { weekFrom } from './weekFrom';

/** What the table of a heatmap is written with. */
export interface HeatmapTableOptions {
  readonly caption: string;
  /** Head of the column of hours. */
  readonly hourLabel: string;
  /** BCP 47 tag for the days' names. */
  readonly locale: string;
  readonly firstDayOfWeek: IsoWeekday;
  readonly writeCount: (count: number) => string;
  /** Why hours are approximate; `null` when they are exact. */
  readonly note: string | null;
}

/** The same counts as a table: a row for each hour, a column for each day, so that it fits a narrow card. */
export function heatmapTable(grid: HeatmapGrid, options: HeatmapTableOptions): TableTwin {
  const days = weekFrom(options.firstDayOfWeek);
  const names = weekdayNames(options.locale, 'short');
  const counts = new Map(grid.cells.map(({ day, hour, count }) => [`${day} ${hour}`, count]));
  return {
    caption: options.caption,
    columns: [
      { id: 'hour', label: options.hourLabel },
      ...days.map((day) => ({ id: String(day), label: names[day - 1] ?? '', align: 'end' as const })),
    ],
    rows: Array.from({ length: HOURS }, (_, hour) => ({
      id: String(hour),
      cells: [
        hourText(hour, grid.labelOffsetMinutes).start,
        ...days.map((day) => options.writeCount(counts.get(`${day} ${hour}`) ?? 0)),
      ],
    })),
    ...(options.note === null ? {} : { note: options.note }),
  };
}
