import type { Period } from '@callscope/core';
import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { funnelAnswer, heatmapAnswer, overviewAnswer } from '../../test/support/answers';
import { json, never } from '../../test/support/createFakeFetch';
import { createTestClient } from '../../test/support/createTestClient';
import { failureOf } from '../../test/support/failureOf';
import { custom, scopeOf } from '../../test/support/scopeOf';
import { thrownBy } from '../../test/support/thrownBy';
import { viewOf } from '../../test/support/viewOf';
import type { Scope, Source } from '../source';

const paramsOf = (source: Source<unknown>, scope: Scope) => source(scope).queryKey.at(-1);

const { sources } = createTestClient(never).client;

describe('what a source does with a period', () => {
  it.each(['today', 'yesterday', '7d', '30d', '90d'] as const)(
    'overview and funnel answer %s exactly',
    (preset) => {
      expect(sources.kpis.answer({ preset })).toEqual({ kind: 'exact' });
      expect(sources.funnel.answer({ preset })).toEqual({ kind: 'exact' });
    },
  );

  it('overview and funnel answer two days exactly, and nothing without a beginning', () => {
    expect(sources.kpis.answer(custom('2026-02-01', '2026-02-03'))).toEqual({ kind: 'exact' });
    expect(sources.funnel.answer({ preset: 'all' })).toEqual({
      kind: 'none',
      presets: ['today', 'yesterday', '7d', '30d', '90d', 'custom'],
    });
  });

  it.each([
    [{ preset: '7d' }, 'exact'],
    [{ preset: '30d' }, 'exact'],
    [{ preset: '90d' }, 'exact'],
    [{ preset: 'today' }, '7d'],
    [{ preset: 'yesterday' }, '7d'],
    [{ preset: 'all' }, '90d'],
    [custom('2026-02-10', '2026-02-10'), '7d'],
    [custom('2026-02-10', '2026-02-16'), '7d'],
    [custom('2026-02-10', '2026-02-17'), '30d'],
    [custom('2026-01-18', '2026-02-16'), '30d'],
    [custom('2026-01-17', '2026-02-16'), '90d'],
    [custom('2025-01-01', '2026-02-16'), '90d'],
  ] as const)('the heatmaps answer %j with %s', (period, expected) => {
    for (const source of [sources.heatmap, sources.connectedHeatmap, sources.meetingsHeatmap]) {
      expect(source.answer(period)).toEqual(
        expected === 'exact' ? { kind: 'exact' } : { kind: 'nearest', period: { preset: expected } },
      );
    }
  });

  it('the heatmaps have no answer to days that are none', () => {
    const none = { kind: 'none', presets: ['7d', '30d', '90d'] };
    expect(sources.heatmap.answer(custom('2026-02-16', '2026-02-10'))).toEqual(none);
    expect(sources.heatmap.answer(custom('soon', '2026-02-10'))).toEqual(none);
  });

  it('no source but that of batches knows a period of another name', () => {
    const period = JSON.parse('{ "preset": "1y" }');
    for (const [name, source] of Object.entries(sources)) {
      if (name === 'batches') continue;
      expect(source.answer(period).kind, name).toBe('none');
      expect(thrownBy(() => source(scopeOf(period))).code, name).toBe('unsupported_scope');
    }
  });

  it('only series of days have no answer to more days than can be drawn', () => {
    const period = custom('1000-01-01', '9999-12-31');
    const refusing = Object.entries(sources).filter(([, source]) => source.answer(period).kind === 'none');
    expect(refusing.map(([name]) => name)).toEqual([
      ...['trend', 'qualityTrend', 'durationTrend', 'sentimentTrend', 'adherenceTrend'],
    ]);
    expect(thrownBy(() => sources.trend(scopeOf(period))).code).toBe('unsupported_scope');
  });

  it('a source called with what it does not answer exactly throws', () => {
    expect(thrownBy(() => sources.kpis(scopeOf({ preset: 'all' })))).toMatchObject({
      code: 'unsupported_scope',
      endpoint: 'dashboard-overview',
    });
    for (const period of [
      { preset: 'today' },
      { preset: 'all' },
      custom('2026-02-01', '2026-02-03'),
    ] as const) {
      expect(thrownBy(() => sources.heatmap(scopeOf(period))).code).toBe('unsupported_scope');
    }
  });
});

describe('from scope to parameters', () => {
  it('sends presets and days as they are', () => {
    expect(paramsOf(sources.kpis, scopeOf({ preset: '90d' }))).toEqual({ period: '90d' });
    expect(paramsOf(sources.funnel, scopeOf(custom('2026-02-01', '2026-02-03')))).toEqual({
      period: 'custom',
      start_date: '2026-02-01',
      end_date: '2026-02-03',
    });
    expect(paramsOf(sources.meetingsHeatmap, scopeOf({ preset: '30d' }))).toEqual({
      period: '30d',
      metric: 'meetings_booked',
    });
  });

  it.each([
    ['2026-02-16T15:00:00Z', '2026-02-15'],
    ['2026-02-16T00:00:00Z', '2026-02-15'],
    ['2026-02-16T01:00:00+05:30', '2026-02-14'],
    [Date.UTC(2026, 2, 1, 12), '2026-02-28'],
    [new Date(Date.UTC(2026, 0, 1)), '2025-12-31'],
  ])('F34: yesterday at %o is the UTC day %s, whatever the zone of the reader', (now, day) => {
    for (const timeZone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(paramsOf(sources.kpis, scopeOf({ preset: 'yesterday' }, { now, timeZone }))).toEqual({
        period: 'custom',
        start_date: day,
        end_date: day,
      });
    }
  });

  it('passes on the two filters that Virsyn knows', () => {
    const filters = {
      campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c',
      client_id: '3f1c2d4e-0000-4000-8000-00000000000d',
    };
    expect(paramsOf(sources.kpis, scopeOf({ preset: '7d' }, { filters }))).toEqual({
      period: '7d',
      ...filters,
    });
    expect(paramsOf(sources.heatmap, scopeOf({ preset: '7d' }, { filters }))).toMatchObject(filters);
  });

  it('refuses a filter that Virsyn does not know', () => {
    const scope = scopeOf({ preset: '7d' }, { filters: { agent_id: 'a-1' } });
    for (const source of [sources.kpis, sources.funnel, sources.heatmap]) {
      expect(thrownBy(() => source(scope)).message).toMatch(
        /cannot answer the filter agent_id; filter by campaign_id or client_id$/,
      );
    }
  });

  it('refuses a clock that shows no time, and days out of order', () => {
    const broken = scopeOf({ preset: 'yesterday' }, { now: Number.NaN });
    expect(thrownBy(() => sources.kpis(broken)).code).toBe('config');
    const reversed = scopeOf(custom('2026-02-03', '2026-02-01'));
    expect(thrownBy(() => sources.kpis(reversed)).code).toBe('config');
  });
});

describe('from answer to view', () => {
  const { client, requests } = createTestClient((request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith('overview')) return json(overviewAnswer);
    if (pathname.endsWith('funnel')) return json(funnelAnswer);
    return json({ ...heatmapAnswer, metric: searchParams.get('metric') });
  });

  it('yields the view models', async () => {
    const week = scopeOf({ preset: '7d' });
    const month = scopeOf({ preset: '30d' });
    expect((await viewOf(client.sources.kpis, week)).kpis).toHaveLength(8);
    expect((await viewOf(client.sources.funnel, week)).overallPercent).toBe(8);
    expect((await viewOf(client.sources.heatmap, month)).total).toBe(30);
    expect((await viewOf(client.sources.connectedHeatmap, month)).total).toBe(23);
    expect((await viewOf(client.sources.meetingsHeatmap, month)).total).toBe(4);
  });

  it('moves the cells into the zone of the reader', async () => {
    const scope = scopeOf({ preset: '30d' }, { timeZone: 'America/New_York' });
    const grid = await viewOf(client.sources.heatmap, scope);
    // In January and February New York is five hours behind UTC: Saturday 00:00 is Friday 19:00.
    expect(grid.cells.filter(({ count }) => count > 0)).toEqual([
      { day: 2, hour: 5, count: 25 },
      { day: 5, hour: 19, count: 1 },
      { day: 7, hour: 18, count: 4 },
    ]);
    expect([grid.timeZone, grid.exactness.kind]).toEqual(['America/New_York', 'exact']);
  });

  it('asks once for all zones, and keeps one select a zone', async () => {
    const utc = client.sources.heatmap(scopeOf({ preset: '30d' }));
    const india = client.sources.heatmap(scopeOf({ preset: '30d' }, { timeZone: 'Asia/Kolkata' }));
    expect(india.queryKey).toEqual(utc.queryKey);
    expect(india.select).not.toBe(utc.select);
    expect(client.sources.heatmap(scopeOf({ preset: '30d' })).select).toBe(utc.select);
    const cache = new QueryClient();
    const before = requests.length;
    const views = [utc, india].map((query) => new QueryObserver(cache, query));
    const stops = views.map((view) => view.subscribe(() => undefined));
    await Promise.all(views.map((view) => view.fetchOptimistic({ ...utc, queryKey: utc.queryKey })));
    expect(requests.length - before).toBe(1);
    expect(views.map((view) => view.getCurrentResult().data?.labelOffsetMinutes)).toEqual([0, 30]);
    for (const stop of stops) stop();
  });

  it('F38: a zone that the platform does not know is a config error', async () => {
    const scope = scopeOf({ preset: '30d' }, { timeZone: 'Mars/Olympus' });
    const failure = await failureOf(viewOf(client.sources.heatmap, scope));
    expect(failure.code).toBe('config');
    expect(failure.message).toContain('Mars/Olympus');
  });

  it('an answer that core refuses breaks the contract', async () => {
    const full = { ...heatmapAnswer.heatmap[0], total_calls: Number.MAX_SAFE_INTEGER };
    const { client: hostile } = createTestClient(() =>
      json({ ...heatmapAnswer, heatmap: [full, { ...full, hour: 1 }] }),
    );
    const failure = await failureOf(viewOf(hostile.sources.heatmap, scopeOf({ preset: '30d' })));
    expect(failure).toMatchObject({ code: 'contract', endpoint: 'dashboard-heatmap' });
  });
});

describe('beside the range before', () => {
  const previousOf = (period: Period, rest: Partial<Scope> = {}) => {
    const comparison = sources.kpis.comparison?.(scopeOf(period, rest));
    return comparison === null ? null : comparison?.query.queryKey.at(-1);
  };

  it.each([
    { preset: 'today' },
    { preset: '7d' },
    { preset: '90d' },
    custom('2026-02-14', '2026-02-16'),
  ] as const)(
    'a range that is still running, %j, is compared with nothing: Virsyn answers for whole days',
    (period) => expect(previousOf(period)).toBe(null),
  );

  it('one that the system’s own clock has not finished is compared with nothing', () => {
    const comparisonAt = (asOf: string) =>
      sources.kpis.comparison?.(
        scopeOf({ preset: 'yesterday' }, { now: '2026-02-17T00:05:00Z' }),
        Date.parse(asOf),
      );
    expect(comparisonAt('2026-02-16T23:50:00Z')).toBe(null);
    expect(comparisonAt('2026-02-17T00:00:00Z')).not.toBe(null);
  });

  it('a finished one is compared with as many days before it, under the same filters', () => {
    const asked = (start_date: string, end_date: string) => ({ period: 'custom', start_date, end_date });
    expect(previousOf({ preset: 'yesterday' })).toEqual(asked('2026-02-14', '2026-02-14'));
    expect(previousOf(custom('2026-02-09', '2026-02-15'))).toEqual(asked('2026-02-02', '2026-02-08'));
    expect(
      previousOf(
        { preset: 'yesterday' },
        { filters: { campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c' } },
      ),
    ).toEqual({
      ...asked('2026-02-14', '2026-02-14'),
      campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c',
    });
  });

  it('asks once, and puts the earlier figures beside the current', async () => {
    const { client } = createTestClient((request) => {
      const { searchParams } = new URL(request.url);
      const [start_date = '', end_date = ''] = [
        searchParams.get('start_date'),
        searchParams.get('end_date'),
      ].map(String);
      const total_calls = start_date === '2026-02-14' ? 100 : 150;
      const { period, summary } = overviewAnswer;
      return json({
        ...overviewAnswer,
        period: { ...period, start_date, end_date, label: 'custom' },
        summary: { ...summary, total_calls },
      });
    });
    const scope = scopeOf({ preset: 'yesterday' });
    const comparison = client.sources.kpis.comparison?.(scope);
    if (!comparison) throw new Error('yesterday has a day before it');
    expect(comparison.query.retry).toBe(false);
    const [current, previous] = await Promise.all([
      viewOf(client.sources.kpis, scope),
      viewOf(
        Object.assign(() => comparison.query, client.sources.kpis),
        scope,
      ),
    ]);
    expect(comparison.compare(current, previous).kpis[0]).toMatchObject({
      figure: { value: 150 },
      comparison: { previous: { value: 100 }, change: { value: 50, unit: 'percent' } },
    });
  });

  it('says which filters it takes before it is asked', () => {
    for (const source of Object.values(sources)) expect(source.filters).toEqual(['campaign_id', 'client_id']);
  });
});

describe('F42: of when the figures are', () => {
  const asOfMs = async (headers: Record<string, string>) => {
    const { client } = createTestClient(() => json(overviewAnswer, 200, headers));
    return (await viewOf(client.sources.kpis, scopeOf({ preset: '7d' }))).origin?.asOfMs;
  };

  it('is what the answer says, also when a cache kept it for a day', async () => {
    expect(await asOfMs({ date: 'Sun, 15 Feb 2026 15:00:00 GMT' })).toBe(Date.UTC(2026, 1, 15, 15));
  });

  it.each([{}, { date: 'yesterday' }, { date: '2026-02-15' }, { date: 'Sun, 15 Foo 2026 15:00:00 GMT' }])(
    'is not known from %j',
    async (headers) => expect(await asOfMs(headers)).toBe(null),
  );

  it('changes with an answer that is otherwise equal', async () => {
    let hour = 10;
    const { client } = createTestClient(() =>
      json(overviewAnswer, 200, { date: `Sun, 15 Feb 2026 ${hour++}:00:00 GMT` }),
    );
    const cache = new QueryClient();
    const query = client.sources.kpis(scopeOf({ preset: '7d' }));
    const observer = new QueryObserver(cache, { ...query, staleTime: 0 });
    const stop = observer.subscribe(() => undefined);
    const first = (await observer.refetch({ cancelRefetch: false })).data?.origin?.asOfMs ?? 0;
    const second = (await observer.refetch()).data?.origin?.asOfMs ?? 0;
    stop();
    expect(second - first).toBe(3_600_000);
  });
});
