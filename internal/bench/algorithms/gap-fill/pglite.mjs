import { openPglite } from '../../src/peers/openPglite.mjs';
import { END_MS, HOUR_MS, makeRows, START_MS } from './makeRows.mjs';
import { readHours } from './readHours.mjs';

const query = `
  SELECT extract(epoch FROM hour) * 1000,
    coalesce(sum(value) FILTER (WHERE series = 0), 0), coalesce(sum(value) FILTER (WHERE series = 1), 0)
  FROM generate_series(to_timestamp(${START_MS / 1000}), to_timestamp(${(END_MS - HOUR_MS) / 1000}), '1 hour') AS hour
  LEFT JOIN counts ON counts.moment = hour
  GROUP BY hour ORDER BY hour`;

export async function prepare(parameters) {
  const { atMs, series, value } = makeRows(parameters);
  const database = await openPglite();
  const columns = [
    { name: 'moment', sql: 'timestamptz', at: (row) => new Date(atMs[row]).toISOString() },
    { name: 'series', sql: 'smallint', at: (row) => series[row] },
    { name: 'value', sql: 'double precision', at: (row) => value[row] },
  ];
  await database.load('counts', columns, atMs.length);
  return { run: () => database.query(query), read: (rows) => readHours(rows.length, (hour) => rows[hour]) };
}
