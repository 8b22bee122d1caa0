import { DuckDBTimestampTZValue, TIMESTAMPTZ, UTINYINT } from '@duckdb/node-api';
import { openDuckdb } from '../../src/peers/openDuckdb.mjs';
import { makeLegs, timeZone } from './makeLegs.mjs';
import { readDays } from './readDays.mjs';

const query = `
  SELECT strftime(day, '%Y-%m-%d'), incoming, forwarded FROM (
    SELECT CAST(timezone('${timeZone}', started) AS DATE) AS day,
      count(*) FILTER (service = 1) AS incoming, count(*) FILTER (service = 2) AS forwarded
    FROM legs GROUP BY 1
  ) ORDER BY 1`;

export async function prepare(parameters) {
  const { startMs, service } = makeLegs(parameters);
  const database = await openDuckdb(parameters.threads);
  const startedAt = (row) => new DuckDBTimestampTZValue(BigInt(startMs[row]) * 1000n);
  const columns = [
    { name: 'started', sql: 'TIMESTAMPTZ', type: TIMESTAMPTZ, at: startedAt },
    { name: 'service', sql: 'UTINYINT', type: UTINYINT, at: (row) => service[row] },
  ];
  await database.load('legs', columns, startMs.length);
  return { run: () => database.query(query), read: readDays };
}
