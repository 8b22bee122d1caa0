import { makeLegs } from './makeLegs.mjs';

export function prepare(parameters) {
  const { startMs, service } = makeLegs(parameters);
  return {
    run: () => {
      let moments = 0;
      let services = 0;
      for (let row = 0; row < startMs.length; row += 1) {
        moments += startMs[row];
        services += service[row];
      }
      return moments + services;
    },
  };
}
