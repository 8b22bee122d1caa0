import { makeRows } from './makeRows.mjs';

export function prepare(parameters) {
  const { atMs, series, value } = makeRows(parameters);
  return {
    run: () => {
      let sum = 0;
      for (let row = 0; row < atMs.length; row += 1) sum += atMs[row] + series[row] + value[row];
      return sum;
    },
  };
}
