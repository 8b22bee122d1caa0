import { expect, it, vi } from 'vitest';
import { agentStats } from '../../src/legs/agentStats';
import { callVolume } from '../../src/legs/callVolume';
import { dailyVolume } from '../../src/legs/dailyVolume';
import { dailyVolumeColumnar } from '../../src/legs/dailyVolumeColumnar';
import { statusBreakdown } from '../../src/legs/statusBreakdown';
import { openDatabase } from './openDatabase';
import { randomLegLog } from './randomLegLog';
import { rowCount } from './rowCount';
import { toTimestamp, zones } from './zones';

vi.setConfig({ testTimeout: 600_000 });

const legs = randomLegLog(rowCount);
const database = await openDatabase({
  name: 'legs',
  columns: 'callto text, started_at timestamptz, billsec int, status text, service text',
  rows: legs.map((leg) => [leg.to, toTimestamp(leg.startMs), leg.talkSeconds, leg.status, leg.service]),
});

async function query(sql: string, parameters: readonly unknown[] = []): Promise<readonly unknown[]> {
  return (await database.query(sql, [...parameters])).rows;
}

it('counts legs by service as FILTER does', async () => {
  const expected = await query(
    `SELECT count(*)::int AS total,
       count(*) FILTER (WHERE service = 'Incoming')::int AS incoming,
       count(*) FILTER (WHERE service = 'CallForward')::int AS forwarded,
       count(*) FILTER (WHERE service = 'Click2Call')::int AS click2call,
       count(*) FILTER (WHERE service NOT IN ('Incoming', 'CallForward', 'Click2Call'))::int AS other
     FROM legs`,
  );
  expect([callVolume(legs)]).toEqual(expected);
});

it('counts what agents answered, talked and missed as GROUP BY does', async () => {
  const expected = await query(
    `SELECT callto AS "agentNumber",
       count(*) FILTER (WHERE status = 'ANSWER')::int AS "callsAnswered",
       coalesce(sum(billsec) FILTER (WHERE status = 'ANSWER'), 0)::float8 AS "totalTalkSeconds",
       count(*) FILTER (WHERE status IN ('NOANSWER', 'BUSY', 'CANCEL', 'FAILED'))::int AS "missedCalls"
     FROM legs WHERE service = 'CallForward' GROUP BY callto
     ORDER BY 2 DESC, 3 DESC, callto COLLATE "C"`,
  );
  expect(agentStats(legs)).toEqual(expected);
  expect(expected).toHaveLength(39);
});

it('breaks legs down by status as GROUP BY does', async () => {
  const expected = await query(
    `SELECT status, count(*)::int AS count FROM legs GROUP BY status ORDER BY 2 DESC, status COLLATE "C"`,
  );
  expect(statusBreakdown(legs)).toEqual(expected);
});

it.each(zones)('counts legs by day in %s as AT TIME ZONE does', async (timeZone) => {
  const expected = await query(
    `SELECT (started_at AT TIME ZONE $1)::date::text AS date,
       count(*) FILTER (WHERE service = 'Incoming')::int AS incoming,
       count(*) FILTER (WHERE service = 'CallForward')::int AS forwarded
     FROM legs GROUP BY 1 ORDER BY 1`,
    [timeZone],
  );
  const codes = ['', 'Incoming', 'CallForward'];
  const columns = {
    startMs: Float64Array.from(legs, ({ startMs }) => startMs),
    service: Uint8Array.from(legs, ({ service }) => Math.max(codes.indexOf(service), 0)),
  };
  expect(dailyVolume(legs, { timeZone })).toEqual(expected);
  expect(dailyVolumeColumnar(columns, { timeZone })).toEqual(expected);
});
