import { requireText } from '../arguments/requireText';
import { requireWhole } from '../arguments/requireWhole';
import { fields } from '../checks/fields';
import { listOf } from '../checks/listOf';
import { oneOf } from '../checks/oneOf';
import { optional } from '../checks/optional';
import { orNull } from '../checks/orNull';
import { requireChannel } from '../checks/requireChannel';
import { requirePeriod } from '../checks/requirePeriod';
import { requireZone } from '../checks/requireZone';
import { uniqueText } from '../checks/uniqueText';
import { within } from '../checks/within';
import { units } from '../figures/units';
import type { BucketInterval } from '../time/BucketInterval';
import { bucketCheck } from './bucketCheck';
import type { SeriesDescription, TimeSeries, TimeSeriesBucket } from './TimeSeries';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** What a {@link TimeSeries} is made from. */
export interface TimeSeriesInput {
  /** Ids unique. */
  readonly series: readonly SeriesDescription[];
  /** Oldest first; labels unique; those whose moments are known must not overlap. */
  readonly buckets: readonly TimeSeriesBucket[];
  /** `null` when left out. */
  readonly interval?: BucketInterval | null | undefined;
  /** The IANA zone the buckets were cut in. */
  readonly timeZone: string;
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
}

/**
 * Values over time as a view model, checked: one value for each series in each bucket, in its unit. A bucket
 * in the state `zero` holds 0 and `null`, one without data only `null`. No buckets give an empty series.
 *
 * @throws {InputError} `missing` for an empty id or label, `duplicate` for one that comes twice,
 * `reversed_range` for a bucket that begins before the one before it has ended, or ends before it begins,
 * `unknown_value` for a figure that the bucket's state rules out and for a unit, state, channel or interval
 * of another name, `out_of_range` for another number of values, `not_a_number` or `out_of_range` for another
 * value, moment or digits, `unknown_zone`, and what its period is refused for
 * @example createTimeSeries({ series: [], buckets: [], timeZone: 'UTC' }).interval // => null
 */
export function createTimeSeries(input: TimeSeriesInput): TimeSeries {
  return fields<TimeSeriesInput, Omit<TimeSeries, keyof ViewModel>>({
    kind: () => 'time-series',
    series: listOf(
      fields<SeriesDescription>({
        id: uniqueText(),
        label: requireText,
        unit: oneOf(...units),
        digits: optional(within(requireWhole, 0, 100)),
        channel: optional(requireChannel),
      }),
    ),
    buckets: (apiName, argument, buckets, { series }) =>
      listOf(bucketCheck(series))(apiName, argument, buckets),
    interval: (apiName, argument, interval = null) =>
      orNull(oneOf<BucketInterval>('hour', 'day', 'week', 'month'))(apiName, argument, interval),
    timeZone: requireZone,
    period: requirePeriod,
  })('createTimeSeries', '', input);
}
