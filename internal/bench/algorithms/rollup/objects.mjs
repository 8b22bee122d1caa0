import { dailySeries, rollUpDaily, summarizeDaily } from '../../src/core.mjs';
import { makeCallObjects } from './makeCallObjects.mjs';
import { readStats } from './readAnswer.mjs';

export function prepare(parameters) {
  const calls = makeCallObjects(parameters);
  return {
    run: () => {
      const groups = rollUpDaily(calls, { timeZone: 'UTC' });
      return { groups, days: dailySeries(groups), whole: summarizeDaily(groups) };
    },
    read: readStats,
  };
}
