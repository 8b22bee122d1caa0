import { HOUR_COUNT, HOUR_MS, makeRows, START_MS } from './makeRows.mjs';
import { readColumns } from './readHours.mjs';

/** The floor of the columnar form: knows that hours are of one length, checks nothing, says no states. */
export function prepare(parameters) {
  const { atMs, series, value } = makeRows(parameters);
  return {
    run: () => {
      const counts = [new Float64Array(HOUR_COUNT), new Float64Array(HOUR_COUNT)];
      for (let row = 0; row < atMs.length; row += 1)
        counts[series[row]][(atMs[row] - START_MS) / HOUR_MS] += value[row];
      return counts;
    },
    read: readColumns,
  };
}
