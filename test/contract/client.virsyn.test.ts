import { createVirsynClient, type VirsynClient, type VirsynMetric } from '@callscope/client/virsyn';
import { startMockServer } from '@callscope/mock-server';
import { describe, expect, it } from 'vitest';
import { writeCallLog } from '../support/writeCallLog';
import { clientTransports } from './transports/clientTransports';

// All of a world of few days, today included.
const range = { period: 'custom', start_date: '2026-01-01', end_date: '2026-02-16' } as const;
const methods = [
  'overview',
  'timeseries',
  'funnel',
  'campaigns',
  'quality',
  'heatmap',
  'objections',
] as const;

/** The sum of a member over rows; a row without it counts nothing. */
const sumOf = <TName extends string>(
  rows: readonly { readonly [Name in TName]?: number | null }[] | null | undefined,
  name: TName,
) => (rows ?? []).reduce((sum, row) => sum + (row[name] ?? 0), 0);

/** Asks everything in every way, and holds the answers to one another. Gives how many calls there are. */
async function askEverything(client: VirsynClient): Promise<number> {
  const { summary } = await client.overview(range);
  const { data } = await client.timeseries(range);
  const { funnel } = await client.funnel(range);
  const { trend } = await client.quality(range);
  expect(sumOf(data, 'total_calls')).toBe(summary.total_calls);
  expect(sumOf(data, 'meetings_booked')).toBe(summary.meetings_booked);
  expect(funnel.total_calls).toBe(summary.total_calls);
  expect(sumOf(trend, 'completed_calls')).toBe(summary.completed_calls);
  expect(trend.map(({ date }) => date)).toEqual(data.map(({ date }) => date));
  expect(sumOf((await client.heatmap({ period: '90d' })).heatmap, 'total_calls')).toBe(
    (await client.overview({ period: '90d' })).summary.total_calls,
  );

  for (const method of methods) await client[method]();
  for (const period of ['today', '7d', '30d', '90d'] as const) {
    for (const method of ['timeseries', 'campaigns', 'quality', 'objections'] as const) {
      await client[method]({ period });
    }
  }
  await askMetrics(client, data);
  await askPages(client);
  await askObjections(client);
  return summary.total_calls;
}

/** Each metric alone is what it is among all. */
async function askMetrics(client: VirsynClient, data: readonly object[]) {
  const metrics: readonly VirsynMetric[] = ['total_calls', 'sms_sent', 'avg_talk_ratio'];
  for (const metric of metrics) {
    const alone = await client.timeseries({ ...range, metrics: [metric] });
    expect(alone.data.map((row) => row[metric])).toEqual(data.map((row) => Reflect.get(row, metric)));
    expect(alone.data.flatMap((row) => Object.keys(row)).filter((name) => name !== metric)).toEqual(
      data.map(() => 'date'),
    );
  }
}

/** The pages are what one long page holds, and a status filters. */
async function askPages(client: VirsynClient) {
  const { active_batches, pagination, campaign_stats } = await client.campaigns({ ...range, limit: 100 });
  const collected: string[] = [];
  for (let offset = 0; offset < Math.min(pagination?.total ?? 0, 9); offset += 3) {
    const page = await client.campaigns({ limit: 3, offset });
    collected.push(...(page.active_batches ?? []).map(({ id }) => id));
  }
  expect(collected).toEqual((active_batches ?? []).slice(0, collected.length).map(({ id }) => id));
  for (const status of ['pending', 'processing', 'completed', 'failed'] as const) {
    const { active_batches: some } = await client.campaigns({ status, limit: 100 });
    expect((some ?? []).every((batch) => batch.status === status)).toBe(true);
  }
  const [campaign] = campaign_stats ?? [];
  if (campaign) {
    const { campaign_id } = campaign;
    const only = await client.campaigns({ ...range, campaign_id });
    expect(only.campaign_stats).toEqual([campaign]);
    expect((await client.overview({ ...range, campaign_id })).summary.total_calls).toBe(campaign.total_calls);
  }
}

/** A shorter list is the beginning of a longer one. */
async function askObjections(client: VirsynClient) {
  const { top_objections, buying_signals } = await client.objections({ ...range, limit: 50 });
  const short = await client.objections({ ...range, limit: 2 });
  expect(short.top_objections).toEqual(top_objections?.slice(0, 2));
  expect(short.buying_signals).toEqual(buying_signals?.slice(0, 2));
}

describe.each(clientTransports('virsyn'))('Virsyn $name', ({ seeds, start }) => {
  it.each(seeds)('answers every tenant of seed %i within its contract', async (seed) => {
    const { api, baseUrl, stop } = await start({ seed, days: 4 });
    const drift: unknown[] = [];
    const totals = new Map<string, number>();
    // The two that are built for their size are no shape of their own.
    const isAsked = ({ system, isExpired, agencyId, token }: (typeof api.users)[number]) =>
      system === 'virsyn' && !isExpired && agencyId !== null && !/-(medium|huge)$/.test(token);
    try {
      for (const { token } of api.users.filter(isAsked)) {
        const client = createVirsynClient({
          baseUrl,
          getAccessToken: async () => token,
          onContractDrift: (event) => drift.push(event),
        });
        totals.set(token, await askEverything(client));
      }
    } finally {
      await stop();
    }
    expect(drift).toEqual([]);
    expect([...totals.keys()]).toEqual(
      expect.arrayContaining(
        ['main', 'other', 'empty', 'three-calls', 'hostile'].map((role) => `mock-virsyn-${role}`),
      ),
    );
    expect(totals.get('mock-virsyn-main')).toBeGreaterThan(3);
    expect(totals.get('mock-virsyn-three-calls')).toBe(3);
    expect(totals.get('mock-virsyn-empty')).toBe(0);
  });
});

describe('Virsyn over a call log', () => {
  it('answers within its contract, and only leaves out what a log does not hold', async () => {
    const log = await writeCallLog(500);
    const server = await startMockServer({ callLog: log.path });
    const drift: { kind: string; path: string }[] = [];
    const client = createVirsynClient({
      baseUrl: `${server.url}/virsyn`,
      getAccessToken: async () => server.tokens.virsyn,
      onContractDrift: (event) => drift.push(event),
    });
    const total = await askEverything(client);
    const { data } = await client.timeseries(range);
    const campaigns = await client.campaigns();
    const { quality } = await client.quality(range);
    await server.close();
    expect(total).toBe(500);
    expect(sumOf(data, 'total_duration_seconds')).toBe(
      log.rows.reduce((sum, row) => sum + row.durationSeconds, 0),
    );
    expect(data.some((row) => 'positive_sentiment_calls' in row || 'avg_talk_ratio' in row)).toBe(false);
    expect(campaigns).toEqual({});
    expect(Object.keys(quality ?? {})).toEqual(['avg_duration_seconds']);
    expect(drift.filter(({ kind }) => kind !== 'missing')).toEqual([]);
  });
});
