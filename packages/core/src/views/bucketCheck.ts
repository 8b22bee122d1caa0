import { createInputError } from '../arguments/createInputError';
import type { Check } from '../checks/Check';
import { fields } from '../checks/fields';
import { listOf } from '../checks/listOf';
import { oneOf } from '../checks/oneOf';
import { orNull } from '../checks/orNull';
import { requireMoment } from '../checks/requireMoment';
import { uniqueText } from '../checks/uniqueText';
import { requireValue } from '../figures/requireValue';
import type { SeriesDescription, TimeSeriesBucket } from './TimeSeries';

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
