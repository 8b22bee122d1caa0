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

interface Asked {
  readonly period: Scope['period'];
  readonly params: VirsynParams;
  /** First and last UTC day. */
  readonly days: readonly [first: string, last: string];
}

const now = '2026-02-16T15:00:00Z';
const today = '2026-02-16';
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

const sumOf = (counts: readonly (number | null | undefined)[]) =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
/** Virsyn's 0 over nothing is no figure. */
const over = (value: number | null | undefined, basis: number | null | undefined) =>
  value === 0 && basis === 0 ? null : (value ?? null);

/** The days from the first to the last, written without any zone. */
function daysOf([first, last]: Asked['days']): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

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

interface Explained {
  readonly origin?: {
    readonly timeZone: string | null;
    readonly asOfMs: number | null;
    readonly formulas: readonly { readonly figureId: string }[];
  };
}

/** Holds that a view says where all of these figures come from. */
function expectOrigin({ origin }: Explained, figureIds: readonly string[]): void {
  expect(origin?.timeZone).toBe('UTC');
  const told = origin?.formulas.map(({ figureId }) => figureId);
  expect(told).toEqual(expect.arrayContaining([...figureIds]));
  expect(new Set(told).size).toBe(told?.length);
}

interface Reading {
  readonly client: VirsynClient;
  readonly asked: Asked;
  readonly scope: Scope;
  readonly read: ReturnType<typeof createSourceReader>['read'];
}

async function holdOverview({ client, asked, scope, read }: Reading) {
  const { summary, disposition_breakdown, tool_usage, period } = await client.overview(asked.params);
  const kpis = await read(client.sources.kpis(scope));
  expect(kpis.period).toEqual({ start: asked.days[0], end: asked.days[1], timeZone: 'UTC' });
  expect([period.start_date, period.end_date]).toEqual(asked.days);
  expect(Object.fromEntries(kpis.kpis.map(({ id, figure }) => [id, figure.value]))).toEqual({
    total_calls: summary.total_calls,
    contact_rate: summary.contact_rate,
    conversations_had: summary.conversations_had,
    meetings_booked: summary.meetings_booked,
    qualified_leads: summary.qualified_leads,
    avg_duration_seconds: over(summary.avg_duration_seconds, summary.completed_calls),
    total_duration_seconds: summary.total_duration_seconds ?? null,
    messages_sent: tool_usage ? sumOf(Object.values(tool_usage)) : null,
  });
  expectOrigin(
    kpis,
    kpis.kpis.map(({ id }) => id),
  );

  const dispositions = await read(client.sources.dispositions(scope));
  expect(Object.fromEntries(dispositions.items.map(({ id, figure }) => [id, figure.value]))).toEqual(
    disposition_breakdown,
  );
  const counts = dispositions.items.map(({ figure }) => figure.value ?? Number.NaN);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect([dispositions.whole, ...dispositions.items.map(({ sharePercent }) => sharePercent)]).toEqual(
    Array(10).fill(null),
  );
  for (const { figure, detail } of dispositions.items) {
    const [percent] = detail ?? [];
    const exact = (100 * (figure.value ?? 0)) / summary.total_calls;
    if (summary.total_calls === 0) expect(detail).toBe(undefined);
    else if (typeof percent === 'object')
      expect(Math.abs((percent.value ?? -1) - exact)).toBeLessThan(0.0501);
    else expect(exact).toBeGreaterThan(100);
  }
  expectOrigin(dispositions, ['figure', 'detail']);
  return summary.total_calls;
}

async function holdTrend({ client, asked, scope, read }: Reading) {
  const { data } = await client.timeseries(asked.params);
  const view = await read(client.sources.trend(scope));
  const ids = view.series.map(({ id }) => id);
  expect(ids).toEqual(['total_calls', 'connected_calls', 'meetings_booked']);
  const rows = new Map(data.map((row) => [row.date, row]));
  expect(
    view.buckets.map(({ label, state, isUnfinished, values }) => [label, state, isUnfinished, ...values]),
  ).toEqual(
    daysOf(asked.days).map((day) => {
      const row = rows.get(day);
      const counts = [row?.total_calls ?? 0, row?.connected_calls ?? 0, row?.meetings_booked ?? 0];
      if (day > today) return [day, 'no_data_yet', false, null, null, null];
      return [day, sumOf(counts) > 0 ? 'data' : 'zero', day === today, ...counts];
    }),
  );
  expectOrigin(view, ids);
}

async function holdFunnel({ client, asked, scope, read }: Reading) {
  const { funnel, rates } = await client.funnel(asked.params);
  const { contact_rate, connected_to_conversation, conversation_to_qualified, qualified_to_booked } = rates;
  const view = await read(client.sources.funnel(scope));
  const counts = Object.values(funnel);
  expect(view.stages.map(({ id, count }) => [id, count])).toEqual(Object.entries(funnel));
  expect(view.stages.slice(1).map(({ stepPercent }) => stepPercent)).toEqual(
    [contact_rate, connected_to_conversation, conversation_to_qualified, qualified_to_booked].map(
      (rate, index) => (counts[index] === 0 ? null : rate),
    ),
  );
  expect(view.overallPercent).toBe(funnel.total_calls === 0 ? null : rates.overall_conversion);
  expectOrigin(view, ['count', 'sharePercent', 'stepPercent', 'overallPercent']);
}

async function holdHeatmaps({ client, scope, read }: Reading) {
  const { preset } = scope.period;
  if (preset !== '7d' && preset !== '30d' && preset !== '90d') {
    expect(client.sources.heatmap.answer(scope.period).kind).toBe('nearest');
    return;
  }
  const { heatmap } = await client.heatmap({ period: preset });
  const { sources } = client;
  for (const [source, member] of [
    [sources.heatmap, 'total_calls'],
    [sources.connectedHeatmap, 'connected_calls'],
    [sources.meetingsHeatmap, 'meetings_booked'],
  ] as const) {
    const view = await read(source(scope));
    expect(view.total).toBe(sumOf(heatmap.map((row) => row[member])));
    expect([view.cells.length, view.timeZone]).toEqual([168, scope.timeZone]);
    expectOrigin(view, ['count']);
  }
}

async function holdQuality({ client, asked, scope, read }: Reading) {
  const { quality, trend } = await client.quality(asked.params);
  const { sources } = client;
  const completed = sumOf(trend.map((day) => day.completed_calls));
  const view = await read(sources.quality(scope));
  expect(Object.fromEntries(view.kpis.map(({ id, figure }) => [id, figure.value]))).toEqual({
    avg_talk_ratio: over(quality?.avg_talk_ratio, completed),
    avg_listen_ratio: over(quality?.avg_listen_ratio, completed),
    avg_script_adherence: over(quality?.avg_script_adherence, completed),
    objection_handling_rate: over(quality?.objection_handling_rate, trend.length),
    avg_interruptions_per_call: over(quality?.avg_interruptions_per_call, completed),
    total_buying_signals: quality?.total_buying_signals ?? null,
    avg_duration_seconds: over(quality?.avg_duration_seconds, completed),
  });
  expect(view.isEmpty).toBe(trend.length === 0);
  expectOrigin(
    view,
    view.kpis.map(({ id }) => id),
  );

  const distribution = quality?.sentiment_distribution ?? {};
  const { positive, neutral, negative } = distribution;
  const whole = sumOf([positive, neutral, negative]);
  const sentiment = await read(sources.sentiment(scope));
  expect(sentiment.shares.map(({ id, count, sharePercent }) => [id, count, sharePercent])).toEqual(
    positive == null
      ? []
      : [
          ['positive', positive, whole === 0 ? null : distribution.positive_pct],
          ['neutral', neutral, whole === 0 ? null : distribution.neutral_pct],
          ['negative', negative, whole === 0 ? null : distribution.negative_pct],
        ],
  );
  expect(sentiment.whole).toBe(whole);
  expectOrigin(sentiment, ['count', 'sharePercent', 'whole']);

  const days = new Map(trend.map((day) => [day.date, day]));
  for (const [source, ids] of [
    [sources.qualityTrend, ['avg_duration_seconds', 'sentiment_positive_pct', 'avg_script_adherence']],
    [sources.durationTrend, ['avg_duration_seconds']],
    [sources.sentimentTrend, ['sentiment_positive_pct']],
    [sources.adherenceTrend, ['avg_script_adherence']],
  ] as const) {
    const series = await read(source(scope));
    expect(series.buckets.map(({ label, values }) => [label, ...values])).toEqual(
      daysOf(asked.days).map((label) => {
        const day = days.get(label);
        return [label, ...ids.map((id) => over(day?.[id], day?.completed_calls))];
      }),
    );
    expect(series.buckets.filter(({ isUnfinished }) => isUnfinished).map(({ label }) => label)).toEqual(
      asked.days[1] < today ? [] : [today],
    );
    expectOrigin(series, ids);
  }
}

async function holdObjections({ client, asked, scope, read }: Reading) {
  const { summary, top_objections, buying_signals } = await client.objections(asked.params);
  const { sources } = client;
  const objections = await read(sources.objections(scope));
  expect(objections.items.map(({ label, figure }) => [label, figure.value])).toEqual(
    (top_objections ?? []).map(({ objection, count }) => [objection, count]),
  );
  expect(objections.items.map(({ detail }) => Object(detail?.[0]).value)).toEqual(
    (top_objections ?? []).map(({ handling_rate }) => handling_rate),
  );
  expectOrigin(objections, ['figure', 'detail']);

  const signals = await read(sources.buyingSignals(scope));
  const total = summary?.total_buying_signals ?? null;
  expect(signals.items.map(({ label, figure }) => [label, figure.value])).toEqual(
    (buying_signals ?? []).map(({ signal, count }) => [signal, count]),
  );
  expect(signals.whole?.value ?? null).toBe(total);
  for (const { figure, sharePercent } of signals.items) {
    const exact = (100 * (figure.value ?? Number.NaN)) / (total ?? Number.NaN);
    expect(Math.abs((sharePercent ?? Number.NaN) - exact)).toBeLessThan(0.0501);
  }
  expectOrigin(signals, ['figure', 'sharePercent', 'whole']);

  const totals = await read(sources.objectionTotals(scope));
  expect(Object.fromEntries(totals.kpis.map(({ id, figure }) => [id, figure.value]))).toEqual({
    total_calls_analyzed: summary?.total_calls_analyzed ?? null,
    total_objections_encountered: summary?.total_objections_encountered ?? null,
    total_objections_handled: summary?.total_objections_handled ?? null,
    objection_handling_rate: over(summary?.objection_handling_rate, summary?.total_objections_encountered),
    total_buying_signals: total,
  });
  expectOrigin(
    totals,
    totals.kpis.map(({ id }) => id),
  );
}

async function holdCampaigns({ client, asked, scope, read }: Reading) {
  const { active_batches, campaign_stats, pagination } = await client.campaigns(asked.params);
  const { sources } = client;
  const batches = await read(sources.batches(scope));
  expect(sources.batches.answer(scope.period)).toEqual({ kind: 'unranged' });
  expect([batches.itemCount, batches.period]).toEqual([pagination?.total ?? 0, null]);
  expect(
    batches.items.map(({ id, doneCount, totalCount, progressPercent, figures }) => [
      id,
      doneCount,
      totalCount,
      progressPercent,
      ...figures.map(({ figure }) => figure.value),
    ]),
  ).toEqual(
    (active_batches ?? []).map((batch) => [
      batch.id,
      sumOf([batch.completed_count, batch.failed_count]),
      batch.total_calls,
      over(batch.progress_pct, batch.total_calls),
      ...[batch.completed_count, batch.failed_count, batch.in_progress_count, batch.pending_count],
    ]),
  );
  for (const [index, { label, status }] of batches.items.entries()) {
    const { campaign_id } = active_batches?.[index] ?? {};
    const campaign = campaign_stats?.find((one) => one.campaign_id === campaign_id);
    expect(label.startsWith(campaign?.campaign_name || 'Batch ')).toBe(true);
    expect(status?.text).toMatch(/^(Pending|Scheduled|Running|Paused|Done|Failed)$/);
  }
  expectOrigin(batches, [
    ...['doneCount', 'totalCount', 'progressPercent'],
    ...['completed_count', 'failed_count', 'in_progress_count', 'pending_count'],
  ]);

  const table = await read(sources.campaigns(scope));
  const columns = table.columns.filter(({ kind }) => kind === 'figure').map(({ id }) => id);
  expect(
    table.rows.map(({ id, cells }) => [
      id,
      ...cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure.value] : [])),
    ]),
  ).toEqual(
    (campaign_stats ?? []).map((one) => [
      one.campaign_id,
      one.total_calls,
      one.connected_calls,
      over(one.contact_rate, one.total_calls),
      one.conversations_had,
      one.qualified_leads,
      one.meetings_booked,
      over(one.conversion_rate, one.total_calls),
      over(one.avg_duration_seconds, one.completed_calls),
    ]),
  );
  expect(table.rows.map(({ cells }) => Object(cells[0]).text)).toEqual(
    (campaign_stats ?? []).map(({ campaign_name }) => campaign_name ?? 'Deleted campaign'),
  );
  expect(table.page).toBe(null);
  expectOrigin(table, columns);
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
        ...['dashboard-campaigns', 'dashboard-funnel'],
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
    const [kpis, trend, quality, sentiment, adherence, duration, objections, batches, campaigns] =
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
    const states = (view: typeof adherence) => new Set(view.buckets.map(({ state }) => state));
    expect(states(adherence).has('not_covered')).toBe(true);
    expect(states(adherence).has('data')).toBe(false);
    expect(states(duration).has('data')).toBe(true);
  });
});
