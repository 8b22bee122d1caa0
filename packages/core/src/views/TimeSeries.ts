import type { BucketInterval } from '../time/BucketInterval';
import type { BucketState } from '../time/BucketState';
import type { Channel } from './Channel';
import type { Unit } from './Figure';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** One line, or one part of stacked bars. */
export interface SeriesDescription {
  /** Stable name, for example `sms_count`; unique in its set. */
  readonly id: string;
  /** English label; a host replaces it by `id`. */
  readonly label: string;
  readonly unit: Unit;
  /** Digits after the point the values were rounded to, when they were. */
  readonly digits?: number;
  /** Decides the colour where the series is a channel. */
  readonly channel?: Channel;
}

/** One bucket of time, the same for every series. */
export interface TimeSeriesBucket {
  /** The bucket's label as the source or {@link fillGaps} wrote it, unique in its series. */
  readonly label: string;
  /** First moment, epoch milliseconds; `null` when the label is all that is known. */
  readonly startMs: number | null;
  /** First moment after the bucket, epoch milliseconds; `null` when the label is all that is known. */
  readonly endMs: number | null;
  readonly state: BucketState;
  /**
   * The bucket is not whole, because it can still grow or the range begins or ends inside it: drawn as unfinished, never
   * compared with a whole one.
   */
  readonly isUnfinished: boolean;
  /** One value for each series, in their order, in its unit; all `null` unless the state is `data` or `zero`. */
  readonly values: readonly (number | null)[];
}

/** Values over time, bucket by bucket, without holes. */
export interface TimeSeries extends ViewModel {
  readonly kind: 'time-series';
  readonly series: readonly SeriesDescription[];
  readonly buckets: readonly TimeSeriesBucket[];
  /** `null` when the source does not say how long its buckets are. */
  readonly interval: BucketInterval | null;
  /** The IANA zone the buckets were cut in. */
  readonly timeZone: string;
  readonly period: ViewPeriod | null;
}
