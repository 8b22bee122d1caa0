import type { LoquentCall } from './LoquentCall';
import type { LoquentHeatmapCell } from './LoquentHeatmapCell';

/**
 * The answer of `stats`. Counts are whole numbers, 0 or more. What a system does not hold is absent or `null`. Days
 * and hours are those of the organization's zone, which is not sent.
 */
export interface LoquentStats {
  readonly total_calls: number;
  /** Seconds, whole. */
  readonly total_duration_secs?: number | null;
  /** Seconds, with fractions; 0 without calls. */
  readonly avg_duration_secs?: number | null;
  readonly total_todos?: number | null;
  /** A row for each day of the range, days without calls too. */
  readonly call_activity: readonly LoquentCallActivityDay[];
  readonly call_heatmap: readonly LoquentHeatmapCell[];
  /** The greatest count of a cell, by which the system colours its heatmap. */
  readonly call_heatmap_max: number;
  /** Newest first, about ten. */
  readonly recent_calls: readonly LoquentCall[];
  readonly todo_status_counts?: readonly LoquentTodoStatusCount[] | null;
}

/** The calls of one day. Every member is inferred and may be missing. */
export interface LoquentCallActivityDay {
  /** Begins with a day, `YYYY-MM-DD`. */
  readonly date?: string | null;
  /** The same for people to read. */
  readonly label?: string | null;
  readonly count?: number | null;
}

/** The to-dos of one status. Every member is inferred and may be missing. */
export interface LoquentTodoStatusCount {
  /** For example `pending_review`, as sent: compare without case, `_` and `-`. */
  readonly status?: string | null;
  readonly count?: number | null;
}
