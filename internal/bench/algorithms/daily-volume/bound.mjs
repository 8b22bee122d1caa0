import { makeLegs } from './makeLegs.mjs';

export function prepare(parameters) {
  const { startMs, service } = makeLegs(parameters);
  return {
    run: () => {
      let sum = 0;
      for (let row = 0; row < startMs.length; row += 1) sum += startMs[row] + service[row];
      return sum;
    },
  };
}
