import type { HeatmapGrid, IsoWeekday } from '@callscope/core';
import type { Format } from '../../../format/createFormat';
import type { Messages } from '../../../messages/englishMessages';
import { hourText } from './hourText';

/** An hour of the week with its count. */
export interface CountedHour {
  readonly day: IsoWeekday;
  readonly hour: number;
  readonly count: number;
}

/** The words of one heatmap. Names of days are given, Monday first, since a drawing uses several lengths. */
export interface HeatmapTexts {
  /** `Thursday 15:00–16:00`. */
  readonly hour: (cell: CountedHour, dayNames: readonly string[]) => string;
  /** `28 calls`. */
  readonly counted: (count: number) => string;
  /** `Thu 15:00–16:00 · 28 calls`. */
  readonly reading: (cell: CountedHour, dayNames: readonly string[]) => string;
  /** `Thursday 15:00 to 16:00, 28 calls`. */
  readonly spokenReading: (cell: CountedHour, dayNames: readonly string[]) => string;
}

/** Binds a heatmap's texts to its grid and the reader. */
export function createHeatmapTexts(
  { countedNoun, labelOffsetMinutes }: HeatmapGrid,
  { heatmap }: Messages,
  format: Format,
): HeatmapTexts {
  const written = new Map<number, string>();
  const counted = (count: number) => {
    // The 168 hours of a week share few counts, and `Intl` is slow to write each of them anew.
    const text = written.get(count) ?? heatmap.counted(format.count(count).text, countedNoun, count === 1);
    written.set(count, text);
    return text;
  };
  const hour = ({ day, hour }: CountedHour, names: readonly string[], write: typeof heatmap.hour) => {
    const { start, end } = hourText(hour, labelOffsetMinutes);
    return write(names[day - 1] ?? '', start, end);
  };
  return {
    counted,
    hour: (cell, names) => hour(cell, names, heatmap.hour),
    reading: (cell, names) => heatmap.reading(hour(cell, names, heatmap.hour), counted(cell.count)),
    spokenReading: (cell, names) =>
      heatmap.spokenReading(hour(cell, names, heatmap.spokenHour), counted(cell.count)),
  };
}
