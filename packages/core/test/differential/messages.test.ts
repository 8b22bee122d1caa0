import { expect, it, vi } from 'vitest';
import { messageTotals } from '../../src/messages/messageTotals';
import { pairResponses } from '../../src/messages/pairResponses';
import { pairResponsesColumnar } from '../../src/messages/pairResponsesColumnar';
import { messageColumns, phones } from './messageColumns';
import { openDatabase } from './openDatabase';
import { randomMessageLog } from './randomMessageLog';
import { rowCount } from './rowCount';
import { toTimestamp, zones } from './zones';

vi.setConfig({ testTimeout: 600_000 });

const messages = randomMessageLog(rowCount);
const database = await openDatabase({
  name: 'messages',
  columns:
    'id text, contact_id text, is_outbound bool, at timestamptz, phone text, channel text, status text',
  rows: messages.map((message) => [
    message.id,
    message.contactId,
    message.direction === 'outbound',
    toTimestamp(message.atMs),
    message.phone,
    message.channel,
    message.status,
  ]),
});

const inOrder = 'PARTITION BY contact_id ORDER BY at, is_outbound, id COLLATE "C"';

/** Every message with the moment of its answer, `null` for none: only the next message can answer it. */
const literal = `
  SELECT *, CASE WHEN lead(is_outbound) OVER conversation THEN lead(at) OVER conversation END AS answered_at,
    lead(id) OVER conversation IS NULL AS is_last
  FROM seen WINDOW conversation AS (${inOrder})`;

/** The same by the other rule: the first outbound of all that follow answers it. */
const conversation = `
  SELECT *, min(at) FILTER (WHERE is_outbound) OVER following AS answered_at,
    count(*) OVER following = 0 AS is_last
  FROM seen WINDOW following AS (${inOrder} ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)`;

const figures = `
  count(answered_at)::int AS "respondedCount",
  (count(*) - count(answered_at))::int AS "unansweredCount",
  (sum(extract(epoch FROM answered_at - at))::numeric(60, 30) / nullif(count(answered_at), 0))::float8
    AS "averageResponseSeconds",
  round(100 * count(answered_at)::numeric(60, 30) / nullif(count(*), 0), 1)::float8 AS "ratePercent"`;

async function pairInSql(rule: string, timeZone: string, fromMs = 0, untilMs = Date.UTC(2027, 0, 1)) {
  await database.exec(
    `DROP TABLE IF EXISTS inbounds;
     CREATE TEMP TABLE inbounds AS
       WITH seen AS (
         SELECT * FROM messages WHERE at >= '${toTimestamp(fromMs)}' AND at < '${toTimestamp(untilMs)}')
       SELECT * FROM (${rule}) AS paired WHERE NOT is_outbound`,
  );
  const totals = await database.query<object>(
    `SELECT ${figures}, count(*) FILTER (WHERE is_last)::int AS "openCount" FROM inbounds`,
  );
  const byPhone = await database.query(
    `SELECT phone, ${figures} FROM inbounds GROUP BY phone ORDER BY phone COLLATE "C" NULLS LAST`,
  );
  const hours = await database.query<{ count: number }>(
    `SELECT count(at)::int AS count FROM generate_series(0, 23) AS hour
       LEFT JOIN (SELECT at, extract(hour FROM at AT TIME ZONE $1) AS hour
         FROM inbounds WHERE answered_at IS NULL) AS unanswered USING (hour)
     GROUP BY hour ORDER BY hour`,
    [timeZone],
  );
  return {
    ...totals.rows[0],
    byPhone: byPhone.rows,
    unansweredByHour: hours.rows.map(({ count }) => count),
    timeZone,
  };
}

it.each(zones)('pairs by the literal rule as lead() does, hours in %s', async (timeZone) => {
  const expected = await pairInSql(literal, timeZone);
  expect(pairResponses(messages, { timeZone })).toEqual(expected);
  expect(pairResponsesColumnar(messageColumns(messages), { timeZone, phones })).toEqual(expected);
});

it('pairs columns in the order of time as lead() does', async () => {
  const timeZone = zones[0];
  const inTime = [...messages].sort((a, b) => a.atMs - b.atMs);
  const expected = await pairInSql(literal, timeZone);
  expect(pairResponsesColumnar(messageColumns(inTime), { timeZone, phones })).toEqual(expected);
});

it('pairs whole runs with the first outbound of all that follow', async () => {
  const timeZone = zones[0];
  const expected = await pairInSql(conversation, timeZone);
  const options = { timeZone, conversation: true };
  expect(pairResponses(messages, options)).toEqual(expected);
  expect(pairResponsesColumnar(messageColumns(messages), { ...options, phones })).toEqual(expected);
});

it('sees only the messages of a window, as WHERE does', async () => {
  const timeZone = zones[2];
  const startMs = Date.UTC(2025, 2, 9, 6, 30);
  const endMs = Date.UTC(2025, 9, 4, 15, 30);
  const expected = await pairInSql(literal, timeZone, startMs, endMs);
  expect(pairResponses(messages, { timeZone, startMs, endMs })).toEqual(expected);
});

it('totals messages as FILTER does', async () => {
  const { rows: expected } = await database.query(
    `SELECT count(*)::int AS "totalMessages",
       count(*) FILTER (WHERE NOT is_outbound)::int AS "inboundCount",
       count(*) FILTER (WHERE is_outbound)::int AS "outboundCount",
       count(*) FILTER (WHERE is_outbound AND status = 'delivered')::int AS "deliveredCount",
       round(100 * count(*) FILTER (WHERE is_outbound AND status = 'delivered')::numeric(60, 30)
         / nullif(count(*) FILTER (WHERE is_outbound), 0), 1)::float8 AS "deliveryRatePercent"
     FROM messages`,
  );
  expect([messageTotals(messages)]).toEqual(expected);
});
