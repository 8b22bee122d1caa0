import { dailyVolumeColumnar } from '../../src/core.mjs';
import { makeLegs, timeZone } from './makeLegs.mjs';
import { readDayObjects } from './readDays.mjs';

export function prepare(parameters) {
  const columns = makeLegs(parameters);
  return { run: () => dailyVolumeColumnar(columns, { timeZone }), read: readDayObjects };
}
