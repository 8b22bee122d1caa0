import { DuckDBTimestampTZValue, TIMESTAMPTZ } from '@duckdb/node-api';
import { openDuckdb } from '../../src/peers/openDuckdb.mjs';
import { makeMoments, timeZone } from './makeMoments.mjs';
import { readCells } from './readCells.mjs';

const query = `
  SELECT isodow(wall), hour(wall), count(*)
  FROM (SELECT timezone('${timeZone}', moment) AS wall FROM moments)
  GROUP BY ALL`;

export async function prepare(parameters) {
  const moments = makeMoments(parameters);
  const database = await openDuckdb(parameters.threads);
  const at = (row) => new DuckDBTimestampTZValue(BigInt(moments[row]) * 1000n);
  await database.load(
    'moments',
    [{ name: 'moment', sql: 'TIMESTAMPTZ', type: TIMESTAMPTZ, at }],
    moments.length,
  );
  return { run: () => database.query(query), read: readCells };
}
