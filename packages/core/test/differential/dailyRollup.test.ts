import { expect, it, vi } from 'vitest';
import type { DailyCallStats } from '../../src/calls/DailyCallStats';
import { mergeDaily } from '../../src/calls/mergeDaily';
import { rollUpDaily } from '../../src/calls/rollUpDaily';
import { rollUpDailyColumnar } from '../../src/calls/rollUpDailyColumnar';
import { summarizeDaily } from '../../src/calls/summarizeDaily';
import { callColumns } from './callColumns';
import { callTable } from './callTable';
import { dailyMetricsSql } from './dailyMetricsSql';
import { openDatabase } from './openDatabase';
import { randomCallLog } from './randomCallLog';
import { rowCount } from './rowCount';
import { zones } from './zones';

vi.setConfig({ testTimeout: 600_000 });

const calls = randomCallLog(rowCount);
const columns = callColumns(calls);
const database = await openDatabase(callTable(calls));

async function rollUpInSql(timeZone: string): Promise<readonly unknown[]> {
  const { rows } = await database.query(
    `SELECT (started_at AT TIME ZONE $1)::date::text AS stat_date, agency_id, campaign_id, client_id,
       ${dailyMetricsSql}
     FROM calls GROUP BY 1, 2, 3, 4
     ORDER BY 1, agency_id COLLATE "C" NULLS FIRST, campaign_id COLLATE "C" NULLS FIRST,
       client_id COLLATE "C" NULLS FIRST`,
    [timeZone],
  );
  return rows;
}

const withoutPartials = (rows: readonly DailyCallStats[]) => rows.map(({ partials: _, ...row }) => row);

it.each(zones)('rolls calls up by day in %s as GROUP BY does', async (timeZone) => {
  const expected = await rollUpInSql(timeZone);
  expect(withoutPartials(rollUpDaily(calls, { timeZone }))).toEqual(expected);
  expect(withoutPartials(rollUpDailyColumnar(columns, { timeZone }))).toEqual(expected);
  expect(expected.length).toBeGreaterThan(365);
});

it('merges the rollups of four shards to what GROUP BY gives over all rows', async () => {
  const timeZone = zones[0];
  const shards = [3, 1, 0, 2].map((shard) => calls.filter((_, index) => index % 4 === shard));
  const merged = mergeDaily(...shards.map((shard) => rollUpDaily(shard, { timeZone })));
  expect(withoutPartials(merged)).toEqual(await rollUpInSql(timeZone));
});

it('summarizes all days to what the aggregates over all rows give', async () => {
  const percent = (part: string, whole: string) =>
    `round(100 * (${part})::numeric(60, 30) / nullif(${whole}, 0), 1)::float8`;
  const { rows } = await database.query(
    `WITH totals AS (SELECT ${dailyMetricsSql} FROM calls),
       sentiments AS (SELECT count(sentiment) AS held FROM calls)
     SELECT totals.*,
       ${percent('connected_calls', 'total_calls')} AS contact_rate,
       ${percent('meetings_booked', 'total_calls')} AS overall_conversion_rate,
       ${percent('positive_sentiment_calls', 'held')} AS positive_sentiment_pct,
       ${percent('neutral_sentiment_calls', 'held')} AS neutral_sentiment_pct,
       ${percent('negative_sentiment_calls', 'held')} AS negative_sentiment_pct,
       round(total_interruptions::numeric(60, 30) / completed_calls, 2)::float8 AS avg_interruptions_per_call,
       ${percent('total_objections_handled', 'objections_encountered::numeric')} AS objection_handling_rate
     FROM totals, sentiments`,
  );
  expect([summarizeDaily(rollUpDaily(calls, { timeZone: zones[1] }))]).toEqual(rows);
});
