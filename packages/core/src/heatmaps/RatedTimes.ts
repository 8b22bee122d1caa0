import type { IsoWeekday } from '../views/HeatmapGrid';

/** One hour of the week with what its attempts came to. */
export interface RatedTime {
  readonly day: IsoWeekday;
  /** 0–23. */
  readonly hour: number;
  /** Whole number. */
  readonly successCount: number;
  /** Whole number, at least the floor. */
  readonly attemptCount: number;
  /** Successes of attempts, percent 0–100, one digit. */
  readonly ratePercent: number;
  /** Lower end of the Wilson interval, percent 0–100, one digit. */
  readonly lowPercent: number;
  /** Upper end of the Wilson interval, percent 0–100, one digit. */
  readonly highPercent: number;
  /** The rate drawn towards that of the whole grid, percent 0–100, one digit. */
  readonly shrunkPercent: number;
}

/** The hours of the week with the best evidence, and how much was left out. */
export interface RatedTimes {
  /** Best first. */
  readonly times: readonly RatedTime[];
  /** Hours with enough attempts, of which `times` shows the first. */
  readonly consideredCount: number;
  /** Hours with attempts, but fewer than the floor; hours without any count nowhere. */
  readonly thinCount: number;
  /** Rate of the whole grid, thin hours included, percent 0–100, one digit; `null` without attempts. */
  readonly overallPercent: number | null;
}

/** How to judge hours of the week. */
export interface RatedTimesOptions {
  /** How many at most, whole, 0 or more; 5 when left out. */
  readonly limit?: number | undefined;
  /** The fewest attempts of an hour that is judged at all, whole, 1 or more; 10 when left out. */
  readonly minimumAttempts?: number | undefined;
  /**
   * How many attempts at the overall rate each hour is taken to have had besides its own, whole, 0 or more;
   * as many as `minimumAttempts` when left out, so that an hour at the floor is half its own.
   */
  readonly priorStrength?: number | undefined;
  /** Standard normal deviate of the interval, 0–100; 1.96 when left out, which is 95 % confidence. */
  readonly z?: number | undefined;
}
