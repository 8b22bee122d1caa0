import { openPglite } from '../../src/peers/openPglite.mjs';
import { makeLegs, timeZone } from './makeLegs.mjs';
import { readDays } from './readDays.mjs';

const query = `
  SELECT to_char(day, 'YYYY-MM-DD'), incoming, forwarded FROM (
    SELECT (started AT TIME ZONE '${timeZone}')::date AS day,
      count(*) FILTER (WHERE service = 1) AS incoming, count(*) FILTER (WHERE service = 2) AS forwarded
    FROM legs GROUP BY 1
  ) AS days ORDER BY 1`;

export async function prepare(parameters) {
  const { startMs, service } = makeLegs(parameters);
  const database = await openPglite();
  const columns = [
    { name: 'started', sql: 'timestamptz', at: (row) => new Date(startMs[row]).toISOString() },
    { name: 'service', sql: 'smallint', at: (row) => service[row] },
  ];
  await database.load('legs', columns, startMs.length);
  return { run: () => database.query(query), read: readDays };
}
