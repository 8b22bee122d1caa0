import { openPglite } from '../../src/peers/openPglite.mjs';
import { makeMoments, timeZone } from './makeMoments.mjs';
import { readCells } from './readCells.mjs';

const query = `
  SELECT extract(isodow FROM wall), extract(hour FROM wall), count(*)
  FROM (SELECT moment AT TIME ZONE '${timeZone}' AS wall FROM moments) AS walls
  GROUP BY 1, 2`;

export async function prepare(parameters) {
  const moments = makeMoments(parameters);
  const database = await openPglite();
  const at = (row) => new Date(moments[row]).toISOString();
  await database.load('moments', [{ name: 'moment', sql: 'timestamptz', at }], moments.length);
  return { run: () => database.query(query), read: readCells };
}
