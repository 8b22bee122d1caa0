import { openPglite } from '../../src/peers/openPglite.mjs';
import { makeMessages } from './makeMessages.mjs';
import { readRows } from './readRows.mjs';

const query = `
  SELECT phone, (at_ms / 3600000) % 24 AS hour,
    count(*) FILTER (WHERE is_answered), count(*) FILTER (WHERE is_answered IS NOT TRUE),
    coalesce(sum(next_ms - at_ms) FILTER (WHERE is_answered), 0), count(*) FILTER (WHERE is_answered IS NULL)
  FROM (
    SELECT phone, at_ms, is_outbound,
      lead(is_outbound) OVER by_contact AS is_answered, lead(at_ms) OVER by_contact AS next_ms
    FROM messages
    WINDOW by_contact AS (PARTITION BY contact ORDER BY at_ms)
  ) AS pairs
  WHERE NOT is_outbound
  GROUP BY 1, 2`;

export async function prepare(parameters) {
  const { contact, atMs, isOutbound, phone } = makeMessages(parameters);
  const database = await openPglite();
  const columns = [
    { name: 'contact', sql: 'integer', at: (row) => contact[row] },
    { name: 'at_ms', sql: 'bigint', at: (row) => atMs[row] },
    { name: 'is_outbound', sql: 'boolean', at: (row) => isOutbound[row] === 1 },
    { name: 'phone', sql: 'smallint', at: (row) => phone[row] },
  ];
  await database.load('messages', columns, atMs.length);
  return { run: () => database.query(query), read: readRows };
}
