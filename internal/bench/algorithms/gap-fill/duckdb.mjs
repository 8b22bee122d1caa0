import { DOUBLE, DuckDBTimestampValue, TIMESTAMP, UTINYINT } from '@duckdb/node-api';
import { openDuckdb } from '../../src/peers/openDuckdb.mjs';
import { END_MS, makeRows, START_MS } from './makeRows.mjs';
import { readHours } from './readHours.mjs';

const query = `
  SELECT epoch_ms(hours.range), coalesce(sum(value) FILTER (series = 0), 0), coalesce(sum(value) FILTER (series = 1), 0)
  FROM range(make_timestamp(${START_MS}000), make_timestamp(${END_MS}000), INTERVAL 1 HOUR) AS hours
  LEFT JOIN counts ON counts.moment = hours.range
  GROUP BY 1 ORDER BY 1`;

export async function prepare(parameters) {
  const { atMs, series, value } = makeRows(parameters);
  const database = await openDuckdb(parameters.threads);
  const at = (row) => new DuckDBTimestampValue(BigInt(atMs[row]) * 1000n);
  const columns = [
    { name: 'moment', sql: 'TIMESTAMP', type: TIMESTAMP, at },
    { name: 'series', sql: 'UTINYINT', type: UTINYINT, at: (row) => series[row] },
    { name: 'value', sql: 'DOUBLE', type: DOUBLE, at: (row) => value[row] },
  ];
  await database.load('counts', columns, atMs.length);
  return { run: () => database.query(query), read: (rows) => readHours(rows.length, (hour) => rows[hour]) };
}
