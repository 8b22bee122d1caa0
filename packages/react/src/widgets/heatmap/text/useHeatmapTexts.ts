import type { HeatmapGrid, IsoWeekday } from '@callscope/core';
import { useMemo } from 'react';
import { useFormat } from '../../../format/useFormat';
import { useCallscope } from '../../../provider/useCallscope';
import { hourText } from './hourText';
import { type WeekdayNameLength, weekdayNames } from './weekdayNames';

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

/** Binds the texts of a heatmap to its grid, the reader's locale and catalogue. */
export function useHeatmapTexts({ countedNoun, labelOffsetMinutes }: HeatmapGrid): HeatmapTexts {
  const { locale, messages } = useCallscope();
  const { heatmap } = messages;
  const format = useFormat();
  return useMemo(() => {
    const namesByLength = new Map<WeekdayNameLength, readonly string[]>();
    const dayName = (day: IsoWeekday, length: WeekdayNameLength) => {
      const names = namesByLength.get(length) ?? weekdayNames(locale, length);
      namesByLength.set(length, names);
      return names[day - 1] ?? '';
    };
    const counted = (count: number) => heatmap.counted(format.count(count).text, countedNoun, count === 1);
    const hour = (cell: CountedHour, length: 'long' | 'short') => {
      const { start, end } = hourText(cell.hour, labelOffsetMinutes);
      return heatmap.hour(dayName(cell.day, length), start, end);
    };
    return {
      hour,
      counted,
      reading: (cell) => heatmap.reading(hour(cell, 'short'), counted(cell.count)),
      spokenReading: (cell) => {
        const { start, end } = hourText(cell.hour, labelOffsetMinutes);
        const spoken = heatmap.spokenHour(dayName(cell.day, 'long'), start, end);
        return heatmap.spokenReading(spoken, counted(cell.count));
      },
      spokenColumn: (columnHour) => {
        const { start, end } = hourText(columnHour, labelOffsetMinutes);
        return heatmap.spokenColumn(start, end);
      },
      day: (day) => dayName(day, 'long'),
    };
  }, [locale, heatmap, format, countedNoun, labelOffsetMinutes]);
}
