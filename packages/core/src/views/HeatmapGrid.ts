import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** One hour of the week. */
export interface HeatmapCell {
  readonly day: IsoWeekday;
  /** 0–23: the hour in which the cell begins, in the grid's zone before `labelOffsetMinutes`. */
  readonly hour: number;
  /** Whole number, 0 or more. */
  readonly count: number;
}

/**
 * Whether each count belongs to exactly the hour its cell names. Counts that a system has already added up
 * by hour in another zone cannot be moved exactly when the zone changed its clock inside the range.
 */
export type HeatmapExactness =
  | { readonly kind: 'exact' }
  | {
      readonly kind: 'approximate';
      readonly reason: 'clock_change';
      /** How far the zone's clock was ahead of the clock counted by, each once, in the order of the range. */
      readonly offsetsMinutes: readonly number[];
    };

/** The 168 hours of a week, Monday 00:00 first, row by row; zero hours included. */
export interface HeatmapGrid extends ViewModel {
  readonly kind: 'heatmap';
  readonly cells: readonly HeatmapCell[];
  /** What is counted, plural, for example `calls`. */
  readonly countedNoun: string;
  /** The IANA zone of rows and columns. */
  readonly timeZone: string;
  /**
   * Minutes to add to each cell's labels, 0–59: a zone at a part hour keeps the cells of whole UTC hours
   * and moves their labels (05:30–06:30), which is exact.
   */
  readonly labelOffsetMinutes: number;
  readonly exactness: HeatmapExactness;
  /** Sum of all counts. */
  readonly total: number;
  /** Largest count; 0 for an empty grid. */
  readonly maximum: number;
  readonly period: ViewPeriod | null;
  /** The count at which the system ends its own colours, above 0; absent when it does not say one. */
  readonly colourMaximum?: number;
}

/** One of the best hours of the week. */
export interface BestTime {
  readonly day: IsoWeekday;
  readonly hour: number;
  readonly count: number;
}
