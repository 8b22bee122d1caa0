import {
  createVirsynClient,
  type Scope,
  type Source,
  type VirsynClient,
  type VirsynParams,
} from '@callscope/client/virsyn';
import { createMockApi, type Fault, startMockServer } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';
import { describe, expect, it } from 'vitest';
import { createSourceReader } from '../support/createSourceReader';
import { writeCallLog } from '../support/writeCallLog';
import type { Explained } from './virsynSources/expectOrigin';
import { holdCampaigns } from './virsynSources/holdCampaigns';
import { holdFunnel } from './virsynSources/holdFunnel';
import { holdHeatmaps } from './virsynSources/holdHeatmaps';
import { holdObjections } from './virsynSources/holdObjections';
import { holdOverview } from './virsynSources/holdOverview';
import { holdQuality } from './virsynSources/holdQuality';
import { holdTrend } from './virsynSources/holdTrend';
import type { Asked, Reading } from './virsynSources/Reading';
import { sumOf } from './virsynSources/sumOf';
import { today } from './virsynSources/today';

const now = '2026-02-16T15:00:00Z';
const range = (start_date: string, end_date: string): VirsynParams => ({
  period: 'custom',
  start_date,
  end_date,
});
// Written by hand, as the calendar of UTC has it.
const questions: readonly Asked[] = [
  { period: { preset: '7d' }, params: { period: '7d' }, days: ['2026-02-10', today] },
  { period: { preset: '30d' }, params: { period: '30d' }, days: ['2026-01-18', today] },
  { period: { preset: '90d' }, params: { period: '90d' }, days: ['2025-11-19', today] },
  { period: { preset: 'today' }, params: { period: 'today' }, days: [today, today] },
  {
    period: { preset: 'yesterday' },
    params: range('2026-02-15', '2026-02-15'),
    days: ['2026-02-15', '2026-02-15'],
  },
  {
    period: { preset: 'custom', start: '2026-02-08', end: '2026-02-20' },
    params: range('2026-02-08', '2026-02-20'),
    days: ['2026-02-08', '2026-02-20'],
  },
];
const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const roles = ['main', 'empty', 'three-calls', 'hostile', 'half-hour', 'clock-change'];
const withRows = [
  'dashboard-timeseries',
  'dashboard-quality',
  'dashboard-heatmap',
  'dashboard-objections',
  'dashboard-campaigns',
];
const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

/** Works with one tenant's client, and collects the functions that it asks. */
async function withTenant<T>(
  seed: number,
  role: string,
  work: (client: VirsynClient, setFaults: (...faults: Fault[]) => void, sent: string[]) => Promise<T>,
): Promise<T> {
  const api = createMockApi({ seed, now, days: 12 });
  const interceptor = createMockInterceptor({ api });
  interceptor.listen({ onUnhandledRequest: 'error' });
  const sent: string[] = [];
  const client = createVirsynClient({
    baseUrl: 'https://mock.callscope.test/virsyn',
    getAccessToken: async () => `mock-virsyn-${role}`,
    fetch: (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : String(input));
      sent.push(pathname.split('/').at(-1) ?? '');
      return fetch(input, init);
    },
  });
  try {
    return await work(client, (...faults) => api.faults.set(faults), sent);
  } finally {
    interceptor.close();
  }
}

/** Holds every view of one scope to what the client's own methods say. Gives how many calls there were. */
async function holdToWire(client: VirsynClient, asked: Asked, timeZone: string): Promise<number> {
  const { read, clear } = createSourceReader();
  const reading: Reading = { client, asked, read, scope: { period: asked.period, timeZone, now } };
  const total = await holdOverview(reading);
  await holdTrend(reading);
  await holdFunnel(reading);
  await holdHeatmaps(reading);
  await holdQuality(reading);
  await holdObjections(reading);
  await holdCampaigns(reading);
  clear();
  return total;
}

const zoneOf = (index: number) => zones[index % zones.length] ?? 'UTC';

describe('Virsyn’s sources over MSW', () => {
  it.each(roles)('say to the tenant %s what the system says, of every range', async (role) => {
    await withTenant(1, role, async (client) => {
      const totals: number[] = [];
      for (const [index, asked] of questions.entries()) {
        totals.push(await holdToWire(client, asked, zoneOf(index)));
      }
      if (role === 'empty') expect(new Set(totals)).toEqual(new Set([0]));
      if (role === 'three-calls') expect(totals[1]).toBe(3);
      if (role === 'main') expect(totals[1]).toBeGreaterThan(100);
    });
  });

  it.each(seeds)('say what the system says in the world of seed %i', async (seed) => {
    const asked = questions[seed % questions.length];
    await withTenant(seed, roles[seed % roles.length] ?? 'main', async (client) => {
      await holdToWire(client, asked ?? expect.fail(), zoneOf(seed));
    });
  });

  it('share one request where function and parameters are the same, in every zone of readers', async () => {
    await withTenant(1, 'main', async ({ sources }, _setFaults, sent) => {
      const { read, clear } = createSourceReader();
      for (const timeZone of zones) {
        const scope: Scope = { period: { preset: '30d' }, timeZone, now };
        await Promise.all(
          Object.values<Source<unknown>>({ ...sources }).map((source) => read(source(scope))),
        );
      }
      clear();
      // The heatmap ranks by another metric each time.
      expect(sent.toSorted()).toEqual([
        // Batches are those of one range, whatever the scope's.
        ...['dashboard-campaigns', 'dashboard-campaigns', 'dashboard-funnel'],
        ...['dashboard-heatmap', 'dashboard-heatmap', 'dashboard-heatmap'],
        ...['dashboard-objections', 'dashboard-overview', 'dashboard-quality', 'dashboard-timeseries'],
      ]);
    });
  });

  it('put the figures of the range before beside those of a finished one', async () => {
    await withTenant(1, 'main', async (client) => {
      const { read, clear } = createSourceReader();
      const period = { preset: 'custom', start: '2026-02-11', end: '2026-02-13' } as const;
      const scope: Scope = { period, timeZone: 'UTC', now };
      const before = range('2026-02-08', '2026-02-10');
      const [{ summary }, { quality }, { summary: objections }] = await Promise.all([
        client.overview(before),
        client.quality(before),
        client.objections(before),
      ]);
      for (const [source, wire] of [
        [client.sources.kpis, summary],
        [client.sources.quality, quality],
        [client.sources.objectionTotals, objections],
      ] as const) {
        const comparison = source.comparison?.(scope) ?? expect.fail();
        const { kpis } = comparison.compare(await read(source(scope)), await read(comparison.query));
        const compared = kpis.filter(({ id }) => Object.hasOwn(Object(wire), id));
        expect(compared.length).toBeGreaterThan(4);
        for (const { id, comparison } of compared) {
          expect(comparison?.previous.value).toBe(Reflect.get(Object(wire), id));
        }
        expect(source.comparison?.({ ...scope, period: { preset: '7d' } })).toBe(null);
      }
      clear();
    });
  });

  it('filter by a campaign', async () => {
    await withTenant(1, 'main', async (client) => {
      const { read, clear } = createSourceReader();
      const { campaign_stats } = await client.campaigns({ period: '30d' });
      const { campaign_id, total_calls } = campaign_stats?.[0] ?? expect.fail();
      const scope: Scope = { period: { preset: '30d' }, timeZone: 'UTC', now, filters: { campaign_id } };
      const trend = await read(client.sources.trend(scope));
      expect(sumOf(trend.buckets.map(({ values }) => values[0]))).toBe(total_calls);
      expect((await read(client.sources.campaigns(scope))).rows.map(({ id }) => id)).toEqual([campaign_id]);
      clear();
    });
  });

  it.each(['duplicate_rows', 'unordered_rows', 'missing_rows', 'unknown_fields', 'empty_answer'] as const)(
    'make views of answers with %s',
    async (name) => {
      await withTenant(1, 'hostile', async ({ sources }, setFaults) => {
        const readAll = async () => {
          const { read, clear } = createSourceReader();
          const scope: Scope = { period: { preset: '7d' }, timeZone: 'Asia/Kolkata', now };
          const [kpis, trend, batches, campaigns] = await Promise.all([
            read(sources.kpis(scope)),
            read(sources.trend(scope)),
            read(sources.batches(scope)),
            read(sources.campaigns(scope)),
          ]);
          for (const source of Object.values<Source<Explained>>({ ...sources })) {
            expect((await read(source(scope))).origin?.timeZone).toBe('UTC');
          }
          clear();
          return { kpis, trend, batches, campaigns };
        };
        const sound = await readAll();
        // The others have no rows to spoil.
        setFaults(...withRows.map((endpoint) => ({ name, endpoint })));
        const views = await readAll();
        if (name === 'duplicate_rows' || name === 'unknown_fields') expect(views).toEqual(sound);
        if (name === 'unordered_rows') expect(views.trend).toEqual(sound.trend);
      });
    },
  );

  it('end in the errors of the client', async () => {
    await withTenant(1, 'main', async ({ sources }, setFaults) => {
      const { read, clear } = createSourceReader();
      setFaults({ name: 'login_page' });
      const scope: Scope = { period: { preset: '7d' }, timeZone: 'UTC', now };
      for (const source of Object.values<Source<unknown>>({ ...sources })) {
        await expect(read(source(scope))).rejects.toMatchObject({ name: 'BodyError', system: 'virsyn' });
      }
      clear();
    });
  });
});

describe('Virsyn’s sources over a call log', () => {
  it('say what a log holds, and mark what it does not as not sent', async () => {
    const log = await writeCallLog(300);
    const server = await startMockServer({ callLog: log.path });
    const client = createVirsynClient({
      baseUrl: `${server.url}/virsyn`,
      getAccessToken: async () => server.tokens.virsyn,
    });
    const { read, clear } = createSourceReader();
    const period = { preset: 'custom', start: '2026-01-01', end: '2026-02-16' } as const;
    const scope: Scope = { period, timeZone: 'UTC', now };
    const { sources } = client;
    const [kpis, trend, quality, sentiment, adherence, duration, objections, batches, campaigns, usage] =
      await Promise.all([
        read(sources.kpis(scope)),
        read(sources.trend(scope)),
        read(sources.quality(scope)),
        read(sources.sentiment(scope)),
        read(sources.adherenceTrend(scope)),
        read(sources.durationTrend(scope)),
        read(sources.objections(scope)),
        read(sources.batches(scope)),
        read(sources.campaigns(scope)),
        read(sources.toolUsage(scope)),
      ]);
    clear();
    await server.close();
    expect(kpis.kpis[0]?.figure.value).toBe(300);
    expect(sumOf(trend.buckets.map(({ values }) => values[0]))).toBe(300);
    expect(quality.kpis.map(({ id, figure }) => [id, figure.absence])).toEqual([
      ['avg_talk_ratio', 'not_sent'],
      ['avg_listen_ratio', 'not_sent'],
      ['avg_script_adherence', 'not_sent'],
      ['objection_handling_rate', 'not_sent'],
      ['avg_interruptions_per_call', 'not_sent'],
      ['total_buying_signals', 'not_sent'],
      ['avg_duration_seconds', undefined],
    ]);
    expect([sentiment.shares, objections.items, batches.items, campaigns.rows]).toEqual([[], [], [], []]);
    const others = [sentiment, objections, batches, campaigns, usage];
    expect(others.map(({ absence }) => absence)).toEqual(others.map(() => 'not_sent'));
    const states = (view: typeof adherence) => new Set(view.buckets.map(({ state }) => state));
    expect(states(adherence).has('not_covered')).toBe(true);
    expect(states(adherence).has('data')).toBe(false);
    expect(states(duration).has('data')).toBe(true);
  });
});
