import type { ViewPeriod } from '../views/ViewPeriod';
import type { PeriodPreset } from './Period';

/** A range as days of a zone and as the moments between which they lie. */
export interface ResolvedPeriod extends ViewPeriod {
  readonly preset: PeriodPreset | 'rolling' | 'custom';
  /** Calendar days from `start` to `end`, both included, 1 or more. */
  readonly dayCount: number;
  /** First moment of `start` in the zone, epoch milliseconds. */
  readonly startMs: number;
  /** First moment after `end` in the zone, epoch milliseconds, not part of the range. */
  readonly endMs: number;
  /** True when `now` lies before `endMs`: the range can still grow. */
  readonly isUnfinished: boolean;
}
