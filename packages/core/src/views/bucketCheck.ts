import { createInputError } from '../arguments/createInputError';
import { requireValue } from '../figures/requireValue';
import type { Check } from './Check';
import { fields } from './fields';
import { listOf } from './listOf';
import { oneOf } from './oneOf';
import { orNull } from './orNull';
import { requireMoment } from './requireMoment';
import type { SeriesDescription, TimeSeriesBucket } from './TimeSeries';
import { uniqueText } from './uniqueText';

/** Checks the buckets of one set of series, in their order: each must follow those checked before it. */
export function bucketCheck(series: readonly SeriesDescription[]): Check<TimeSeriesBucket> {
  let reachedMs = -Infinity;
  const next = orNull<number>((apiName, argument, value) => {
    const epochMs = requireMoment(apiName, argument, value);
    if (epochMs < reachedMs) {
      throw createInputError('reversed_range', apiName, argument, epochMs, `to be on or after ${reachedMs}`);
    }
    reachedMs = epochMs;
    return epochMs;
  });
  return fields<TimeSeriesBucket>({
    label: uniqueText(),
    startMs: next,
    endMs: next,
    state: oneOf('data', 'zero', 'no_data_yet', 'not_covered', 'no_permission'),
    isUnfinished: oneOf(true, false),
    values: (apiName, argument, values, { state }) =>
      listOf((_, path, value: number | null, index) => {
        if (value === null) return value;
        const checked = requireValue(apiName, path, value, series[index]?.unit);
        if (state !== 'data' && (state !== 'zero' || checked !== 0)) {
          throw createInputError('unknown_value', apiName, path, value, `to be null in the state ${state}`);
        }
        return checked;
      }, series.length)(apiName, argument, values),
  });
}
