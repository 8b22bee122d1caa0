import { fillGapsColumnar, planBuckets } from '../../src/core.mjs';
import { END_MS, makeRows, START_MS, seriesIds } from './makeRows.mjs';
import { readHours } from './readHours.mjs';

/** @param {{ isPlanned?: boolean }} parameters `isPlanned`: the buckets are cut once, before the clock runs */
export function prepare(parameters) {
  const columns = makeRows(parameters);
  const options = { interval: 'hour', startMs: START_MS, endMs: END_MS, timeZone: 'UTC', seriesIds };
  const buckets = parameters.isPlanned ? planBuckets(options) : options;
  return {
    run: () => fillGapsColumnar(columns, buckets),
    read: ({ startMs, values }) =>
      readHours(startMs.length, (hour) => [startMs[hour], values[hour * 2], values[hour * 2 + 1]]),
  };
}
