import type { VirsynDateRange } from './VirsynDateRange';

/** The answer of `dashboard-heatmap`. */
export interface VirsynHeatmap {
  readonly period: VirsynDateRange;
  /** The metric that was asked for, and that `best_times` ranks by. */
  readonly metric: string;
  /** Only hours that had calls. */
  readonly heatmap: readonly VirsynHeatmapRow[];
  /** At most five, the highest value first. */
  readonly best_times: readonly VirsynBestTime[];
}

/** One hour of the week. All three counts are always there, whatever the metric. */
export interface VirsynHeatmapRow {
  /** 0 is Sunday, 6 is Saturday, in UTC. */
  readonly day: number;
  /** 0–23, UTC. */
  readonly hour: number;
  readonly total_calls: number;
  readonly connected_calls: number;
  readonly meetings_booked: number;
}

/** One of the best hours of the week. */
export interface VirsynBestTime {
  /** 0 is Sunday, 6 is Saturday, in UTC. */
  readonly day: number;
  /** 0–23, UTC. */
  readonly hour: number;
  readonly metric_value: number;
  /** English, UTC, for example `Tuesday 10:00`. */
  readonly label: string;
}
