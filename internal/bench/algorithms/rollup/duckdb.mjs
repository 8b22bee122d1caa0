import {
  BOOLEAN,
  DOUBLE,
  DuckDBTimestampValue,
  INTEGER,
  TIMESTAMP,
  USMALLINT,
  UTINYINT,
} from '@duckdb/node-api';
import { openDuckdb } from '../../src/peers/openDuckdb.mjs';
import { CONNECTED, CONVERSATION, MEETING_BOOKED, makeCalls, QUALIFIED } from './makeCalls.mjs';
import { rollUpIn } from './rollUpIn.mjs';

export async function prepare(parameters) {
  const calls = makeCalls(parameters);
  const database = await openDuckdb(parameters.threads);
  const codes = (name, values) => ({ name, sql: 'UTINYINT', type: UTINYINT, at: (row) => values[row] });
  const flag = (name, bit) => ({
    name,
    sql: 'BOOLEAN',
    type: BOOLEAN,
    at: (row) => (calls.flags[row] & bit) !== 0,
  });
  const startedAt = (row) => new DuckDBTimestampValue(BigInt(calls.startMs[row]) * 1000n);
  const talkRatioAt = (row) => (Number.isNaN(calls.talkRatio[row]) ? null : calls.talkRatio[row]);
  const columns = [
    { name: 'started', sql: 'TIMESTAMP', type: TIMESTAMP, at: startedAt },
    codes('agency', calls.agency),
    { name: 'campaign', sql: 'USMALLINT', type: USMALLINT, at: (row) => calls.campaign[row] },
    codes('client', calls.client),
    { name: 'duration_seconds', sql: 'INTEGER', type: INTEGER, at: (row) => calls.durationSeconds[row] },
    codes('status', calls.status),
    codes('disposition', calls.disposition),
    flag('is_connected', CONNECTED),
    flag('is_conversation', CONVERSATION),
    flag('is_qualified', QUALIFIED),
    flag('is_meeting_booked', MEETING_BOOKED),
    codes('sentiment', calls.sentiment),
    { name: 'talk_ratio', sql: 'DOUBLE', type: DOUBLE, at: talkRatioAt },
  ];
  await database.load('calls', columns, calls.startMs.length);
  return rollUpIn(database);
}
