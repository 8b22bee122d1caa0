import type { ViewPeriod } from '../views/ViewPeriod';
import type { PeriodPreset } from './Period';

/** A range as days of a zone and as the moments between which they lie. */
export interface ResolvedPeriod extends ViewPeriod {
  readonly preset: PeriodPreset | 'rolling' | 'custom';
  /** Calendar days from `start` to `end`, both included, 1 or more. */
  readonly dayCount: number;
  /** First moment of `start` in the zone, or the moment on that day when a rolling range began; epoch ms. */
  readonly startMs: number;
  /**
   * First moment after `end` in the zone, epoch milliseconds, not part of the range; earlier on that day for a
   * rolling range and for one that {@link previousPeriod} cut.
   */
  readonly endMs: number;
  /** True when `now` lies before `endMs`, and for a rolling range: its last day can still grow. */
  readonly isUnfinished: boolean;
}
