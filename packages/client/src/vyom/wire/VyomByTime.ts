import type { VyomAnswer } from './VyomAnswer';
import type { VyomFormerCounts, VyomUsage } from './VyomUsage';

/** The answer of `by-time`. */
export type VyomByTime = VyomAnswer<VyomByTimeData>;

/** What a `by-time` answer says. */
export interface VyomByTimeData {
  /** Stretches of time that have calls, ascending by label. The first and the last may be cut by the range. */
  readonly time_series: readonly VyomTimeBucket[];
  /** The granularity that was asked for: `day`, `week` or `month`. */
  readonly granularity: string;
}

/** The calls that began in one day, week or month of UTC. */
export interface VyomTimeBucket extends VyomUsage, VyomFormerCounts {
  /**
   * `YYYY-MM-DD`, `YYYY-Www` or `YYYY-MM`. A week's is the calendar year and the ISO week, which do not belong
   * together around New Year: Friday 2027-01-01 is in `2027-W53`, Monday 2024-12-30 in `2024-W01`.
   */
  readonly date: string;
}
