import { openPglite } from '../../src/peers/openPglite.mjs';
import { CONNECTED, CONVERSATION, MEETING_BOOKED, makeCalls, QUALIFIED } from './makeCalls.mjs';
import { rollUpIn } from './rollUpIn.mjs';

export async function prepare(parameters) {
  const calls = makeCalls(parameters);
  const database = await openPglite();
  const codes = (name, values) => ({ name, sql: 'smallint', at: (row) => values[row] });
  const flag = (name, bit) => ({ name, sql: 'boolean', at: (row) => (calls.flags[row] & bit) !== 0 });
  const talkRatioAt = (row) => (Number.isNaN(calls.talkRatio[row]) ? null : calls.talkRatio[row]);
  const columns = [
    {
      name: 'started',
      sql: 'timestamp',
      at: (row) => new Date(calls.startMs[row]).toISOString().slice(0, -1),
    },
    codes('agency', calls.agency),
    codes('campaign', calls.campaign),
    codes('client', calls.client),
    { name: 'duration_seconds', sql: 'integer', at: (row) => calls.durationSeconds[row] },
    codes('status', calls.status),
    codes('disposition', calls.disposition),
    flag('is_connected', CONNECTED),
    flag('is_conversation', CONVERSATION),
    flag('is_qualified', QUALIFIED),
    flag('is_meeting_booked', MEETING_BOOKED),
    codes('sentiment', calls.sentiment),
    { name: 'talk_ratio', sql: 'double precision', at: talkRatioAt },
  ];
  await database.load('calls', columns, calls.startMs.length);
  return rollUpIn(database);
}
