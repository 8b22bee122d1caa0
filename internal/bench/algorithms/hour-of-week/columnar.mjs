import { hourOfWeekCounts } from '../../src/core.mjs';
import { makeMoments, timeZone } from './makeMoments.mjs';
import { readGrid } from './readCells.mjs';

export function prepare(parameters) {
  const moments = makeMoments(parameters);
  return { run: () => hourOfWeekCounts(moments, { timeZone }), read: readGrid };
}
