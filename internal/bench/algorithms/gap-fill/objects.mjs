import { fillGaps, planBuckets } from '../../src/core.mjs';
import { END_MS, makeRowObjects, START_MS, seriesIds } from './makeRows.mjs';
import { readHours } from './readHours.mjs';

/** @param {{ isPlanned?: boolean }} parameters `isPlanned`: the buckets are cut once, before the clock runs */
export function prepare(parameters) {
  const rows = makeRowObjects(parameters);
  const options = { interval: 'hour', startMs: START_MS, endMs: END_MS, timeZone: 'UTC', seriesIds };
  const buckets = parameters.isPlanned ? planBuckets(options) : options;
  return {
    run: () => fillGaps(rows, buckets),
    read: (buckets) => readHours(buckets.length, (hour) => [buckets[hour].startMs, ...buckets[hour].values]),
  };
}
