import { makeRows } from './makeRows.mjs';

export function prepare(parameters) {
  const { atMs, series, value } = makeRows(parameters);
  return {
    run: () => {
      let moments = 0;
      let seriesSum = 0;
      let values = 0;
      for (let row = 0; row < atMs.length; row += 1) {
        moments += atMs[row];
        seriesSum += series[row];
        values += value[row];
      }
      return moments + seriesSum + values;
    },
  };
}
