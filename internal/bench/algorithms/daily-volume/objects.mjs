import { dailyVolume } from '../../src/core.mjs';
import { makeLegObjects, timeZone } from './makeLegs.mjs';
import { readDayObjects } from './readDays.mjs';

export function prepare(parameters) {
  const legs = makeLegObjects(parameters);
  return { run: () => dailyVolume(legs, { timeZone }), read: readDayObjects };
}
