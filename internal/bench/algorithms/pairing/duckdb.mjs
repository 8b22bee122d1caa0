import { BIGINT, BOOLEAN, INTEGER, UTINYINT } from '@duckdb/node-api';
import { openDuckdb } from '../../src/peers/openDuckdb.mjs';
import { makeMessages } from './makeMessages.mjs';
import { readRows } from './readRows.mjs';

const query = `
  SELECT phone, (at_ms // 3600000) % 24 AS hour,
    count(*) FILTER (is_answered), count(*) FILTER (is_answered IS NOT TRUE),
    sum(next_ms - at_ms) FILTER (is_answered), count(*) FILTER (is_answered IS NULL)
  FROM (
    SELECT phone, at_ms, is_outbound,
      lead(is_outbound) OVER by_contact AS is_answered, lead(at_ms) OVER by_contact AS next_ms
    FROM messages
    WINDOW by_contact AS (PARTITION BY contact ORDER BY at_ms)
  )
  WHERE NOT is_outbound
  GROUP BY ALL`;

export async function prepare(parameters) {
  const { contact, atMs, isOutbound, phone } = makeMessages(parameters);
  const database = await openDuckdb(parameters.threads);
  const columns = [
    { name: 'contact', sql: 'INTEGER', type: INTEGER, at: (row) => contact[row] },
    { name: 'at_ms', sql: 'BIGINT', type: BIGINT, at: (row) => BigInt(atMs[row]) },
    { name: 'is_outbound', sql: 'BOOLEAN', type: BOOLEAN, at: (row) => isOutbound[row] === 1 },
    { name: 'phone', sql: 'UTINYINT', type: UTINYINT, at: (row) => phone[row] },
  ];
  await database.load('messages', columns, atMs.length);
  return { run: () => database.query(query), read: readRows };
}
