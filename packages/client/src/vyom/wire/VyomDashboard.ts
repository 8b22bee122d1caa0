import type { VyomAnswer } from './VyomAnswer';
import type { VyomAverageUsage } from './VyomUsage';

/** The answer of `dashboard`: totals of the range, and three counts that no range limits. */
export type VyomDashboard = VyomAnswer<VyomDashboardData>;

/** What a dashboard answer says. */
export interface VyomDashboardData extends VyomAverageUsage {
  /** Calls since 00:00 UTC, whatever the range: may exceed `total_calls`, as may the next two. */
  readonly calls_today: number;
  /** Calls since Monday, 00:00 UTC. */
  readonly calls_this_week: number;
  /** Calls since the first of the month, 00:00 UTC. */
  readonly calls_this_month: number;
  /** The range that was applied. */
  readonly date_range: VyomDateRange;
  /** Sent by an earlier revision of Vyom only, in a form that is nowhere documented; rely on it nowhere. */
  readonly calls_by_status?: unknown;
}

/**
 * A range, both ends included, as ISO 8601 datetimes with `Z` or an offset, with microseconds or without: read
 * them, do not compare their text.
 */
export interface VyomDateRange {
  readonly start_date: string;
  readonly end_date: string;
}
