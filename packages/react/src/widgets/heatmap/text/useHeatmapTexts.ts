import type { HeatmapGrid, IsoWeekday } from '@callscope/core';
import { useMemo } from 'react';
import { useFormat } from '../../../format/useFormat';
import { useCallscope } from '../../../provider/useCallscope';
import type { DayNames } from './dayNames';
import { hourText } from './hourText';

/** An hour of the week with its count. */
export interface CountedHour {
  readonly day: IsoWeekday;
  readonly hour: number;
  readonly count: number;
}

/** The words of one heatmap, in the reader's language. */
export interface HeatmapTexts {
  /** `Thursday 15:00–16:00`, or `Thu 15:00–16:00`. */
  readonly hour: (cell: CountedHour, length: 'long' | 'short') => string;
  /** `28 calls`. */
  readonly counted: (count: number) => string;
  /** `Thu 15:00–16:00 · 28 calls`. */
  readonly reading: (cell: CountedHour) => string;
  /** `Thursday 15:00 to 16:00, 28 calls`. */
  readonly spokenReading: (cell: CountedHour) => string;
  /** `15:00 to 16:00`, the name of a column. */
  readonly spokenColumn: (hour: number) => string;
  /** The name of a row. */
  readonly day: (day: IsoWeekday) => string;
}

/** Binds the texts of a heatmap to its grid, the names of the days and the reader's catalogue. */
export function useHeatmapTexts(
  { countedNoun, labelOffsetMinutes }: HeatmapGrid,
  names: DayNames,
): HeatmapTexts {
  const { heatmap } = useCallscope().messages;
  const format = useFormat();
  return useMemo(() => {
    const written = new Map<number, string>();
    const counted = (count: number) => {
      // The 168 hours of a week share few counts, and `Intl` is slow to write each of them anew.
      const text = written.get(count) ?? heatmap.counted(format.count(count).text, countedNoun, count === 1);
      written.set(count, text);
      return text;
    };
    const hour = (cell: CountedHour, length: 'long' | 'short') => {
      const { start, end } = hourText(cell.hour, labelOffsetMinutes);
      return heatmap.hour(names[length][cell.day - 1] ?? '', start, end);
    };
    return {
      hour,
      counted,
      reading: (cell) => heatmap.reading(hour(cell, 'short'), counted(cell.count)),
      spokenReading: (cell) => {
        const { start, end } = hourText(cell.hour, labelOffsetMinutes);
        const spoken = heatmap.spokenHour(names.long[cell.day - 1] ?? '', start, end);
        return heatmap.spokenReading(spoken, counted(cell.count));
      },
      spokenColumn: (columnHour) => {
        const { start, end } = hourText(columnHour, labelOffsetMinutes);
        return heatmap.spokenColumn(start, end);
      },
      day: (day) => names.long[day - 1] ?? '',
    };
  }, [heatmap, format, names, countedNoun, labelOffsetMinutes]);
}
