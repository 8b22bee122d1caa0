import { describe, expect, it } from 'vitest';
import {
  timeseriesOf,
  type VirsynMetric,
  virsynError,
  virsynMetrics,
  virsynServerError,
  virsynShapes,
} from './shapes/virsyn';
import type { AskOptions } from './transports/askOver';
import { describeTransports } from './transports/describeTransports';

type Endpoint = keyof typeof virsynShapes;
const endpoints = Object.keys(virsynShapes) as Endpoint[]; // The keys of a literal are its members.
const path = (endpoint: string, query = '') => `/virsyn/functions/v1/${endpoint}${query}`;
const main: AskOptions = { token: 'mock-virsyn-main' };

const periods = { today: '2026-02-16', '7d': '2026-02-10', '30d': '2026-01-18', '90d': '2025-11-19' };
const tenants = ['main', 'other', 'empty', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone'];
const withPeriod = endpoints.filter((endpoint) => endpoint !== 'dashboard-campaigns');
const periodsOf = (endpoint: Endpoint) =>
  endpoint === 'dashboard-heatmap'
    ? (['7d', '30d', '90d'] as const)
    : (['today', '7d', '30d', '90d'] as const);
const defaultOf = (endpoint: Endpoint) =>
  endpoint === 'dashboard-campaigns' || endpoint === 'dashboard-heatmap' ? '30d' : '7d';

describeTransports('Virsyn', {}, (running) => {
  describe.each(endpoints)('%s', (endpoint) => {
    const shape = virsynShapes[endpoint];

    it.each(periodsOf(endpoint))('answers %s in its documented shape', async (period) => {
      const body = await running().ask.shaped<object>(path(endpoint, `?period=${period}`), shape, main);
      if (endpoint === 'dashboard-campaigns') expect(body).not.toHaveProperty('period');
      else expect(body).toMatchObject({ period: { start_date: periods[period], end_date: '2026-02-16' } });
    });

    it('has its documented default period', async () => {
      const { ask } = running();
      const named = await ask(path(endpoint, `?period=${defaultOf(endpoint)}`), main);
      expect((await ask(path(endpoint), main)).body).toEqual(named.body);
    });

    it.each(tenants)('answers the tenant "%s" in the same shape', async (tenant) => {
      const token = `mock-virsyn-${tenant}`;
      await running().ask.shaped<object>(path(endpoint, '?period=90d'), shape, { token });
    });

    it('takes the tenant from the token, whatever a parameter says', async () => {
      const { ask, api } = running();
      const query = `?agency_id=${api.world.organizations[1]?.id}`;
      expect((await ask(path(endpoint, query), main)).body).toEqual((await ask(path(endpoint), main)).body);
    });

    it('takes the headers that Supabase clients send', async () => {
      const headers = { apikey: 'mock-anon', 'content-type': 'application/json' };
      expect((await running().ask(path(endpoint), { ...main, headers })).status).toBe(200);
    });

    it.each([
      ['no token', {}],
      ['a token nobody has', { token: 'mock-virsyn-nobody' }],
      ['an expired token', { token: 'mock-virsyn-expired' }],
      ["another system's token", { token: 'mock-vyom-main' }],
      ['a scheme other than bearer', { headers: { authorization: 'Basic mock-virsyn-main' } }],
    ])('answers %s with 401', async (_what, options) => {
      await running().ask.shaped(path(endpoint), virsynError, { ...options, expectedStatus: 401 });
    });

    it('answers a user without an agency with 403', async () => {
      const token = 'mock-virsyn-no-agency';
      await running().ask.shaped(path(endpoint), virsynError, { token, expectedStatus: 403 });
    });

    it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('answers %s with 405', async (method) => {
      await running().ask.shaped(path(endpoint), virsynError, { ...main, method, expectedStatus: 405 });
    });

    it.each([
      '?period=yesterday',
      '?period=custom&end_date=2026-02-01',
      '?period=custom&start_date=2026-02-01',
      '?period=custom&start_date=2026-02-31&end_date=2026-03-01',
      '?period=custom&start_date=2026-02-02&end_date=2026-02-01',
    ])('answers %s with 400', async (query) => {
      await running().ask.shaped(path(endpoint, query), virsynError, { ...main, expectedStatus: 400 });
    });

    it('answers a failed query with 500 and details', async () => {
      const { ask, api } = running();
      api.faults.set([{ name: 'server_error', system: 'virsyn', endpoint, times: 1 }]);
      const body = await ask.shaped(path(endpoint), virsynServerError, { ...main, expectedStatus: 500 });
      expect(body).toHaveProperty('details');
      expect((await ask(path(endpoint), main)).status).toBe(200);
    });
  });

  it.each(withPeriod.filter((endpoint) => endpoint !== 'dashboard-heatmap'))(
    '%s takes a custom period, both ends included',
    async (endpoint) => {
      const query = '?period=custom&start_date=2026-01-05&end_date=2026-01-05';
      const body = await running().ask.shaped<object>(path(endpoint, query), virsynShapes[endpoint], main);
      expect(body).toMatchObject({ period: { start_date: '2026-01-05', end_date: '2026-01-05' } });
    },
  );

  it.each(['today', 'custom&start_date=2026-02-01&end_date=2026-02-02'])(
    'the heatmap has no period %s',
    async (period) => {
      const address = path('dashboard-heatmap', `?period=${period}`);
      await running().ask.shaped(address, virsynError, { ...main, expectedStatus: 400 });
    },
  );

  it('reads dates with a custom period only', async () => {
    const { ask } = running();
    const dated = await ask(path('dashboard-funnel', '?period=7d&start_date=2020-01-01&end_date=x'), main);
    expect(dated.body).toEqual((await ask(path('dashboard-funnel', '?period=7d'), main)).body);
  });

  it('a function that does not exist is answered 404', async () => {
    const { status } = await running().ask(path('dashboard-nothing'), main);
    expect(status).toBe(404);
  });

  describe('dashboard-overview', () => {
    it.each([...Object.keys(periods), 'custom'])('repeats the period %s as its label', async (period) => {
      const query = `?period=${period}&start_date=2026-02-01&end_date=2026-02-03`;
      const { period: resolved } = await running().ask.shaped(
        path('dashboard-overview', query),
        virsynShapes['dashboard-overview'],
        main,
      );
      expect(resolved.label).toBe(period);
    });
  });

  describe('dashboard-timeseries', () => {
    const ask = (query: string, metrics: readonly VirsynMetric[]) =>
      running().ask.shaped(path('dashboard-timeseries', query), timeseriesOf(metrics), main);

    it.each(Object.keys(virsynMetrics) as VirsynMetric[])('sends %s alone when asked', async (metric) => {
      const { data } = await ask(`?period=30d&metrics=${metric}`, [metric]);
      expect(data.length).toBeGreaterThan(0);
    });

    it('sends several and passes over names that do not exist', async () => {
      await ask('?metrics=total_calls,avg_talk_ratio', ['total_calls', 'avg_talk_ratio']);
      await ask('?metrics=total_calls,nothing', ['total_calls']);
    });

    it('has no entry for a day without calls', async () => {
      const shape = virsynShapes['dashboard-timeseries'];
      const token = 'mock-virsyn-three-calls';
      const { data } = await running().ask.shaped(path('dashboard-timeseries', '?period=90d'), shape, {
        token,
      });
      expect(data.length).toBeGreaterThan(0);
      expect(data.length).toBeLessThanOrEqual(3);
      for (const entry of data) expect(entry.total_calls).toBeGreaterThan(0);
      const { data: none } = await running().ask.shaped(path('dashboard-timeseries'), shape, {
        token: 'mock-virsyn-empty',
      });
      expect(none).toEqual([]);
    });
  });

  describe('dashboard-heatmap', () => {
    const shape = virsynShapes['dashboard-heatmap'];
    const ask = (query: string) => running().ask.shaped(path('dashboard-heatmap', query), shape, main);

    it.each([
      ['calls', 'total_calls'],
      ['connected', 'connected_calls'],
      ['meetings_booked', 'meetings_booked'],
    ] as const)('finds the best times by %s in the same cells', async (metric, member) => {
      const { heatmap, best_times, metric: echo } = await ask(`?period=90d&metric=${metric}`);
      expect(echo).toBe(metric);
      expect(heatmap).toEqual((await ask('?period=90d')).heatmap);
      const greatest = heatmap.map((cell) => cell[member]).sort((one, other) => other - one);
      expect(best_times.map(({ metric_value }) => metric_value)).toEqual(greatest.slice(0, 5));
      for (const { day, hour, metric_value, label } of best_times) {
        const cell = heatmap.find((one) => one.day === day && one.hour === hour);
        expect(cell?.[member]).toBe(metric_value);
        // 1 February 2026 was a Sunday, which is day 0.
        const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2026, 1, 1 + day),
        );
        expect(label).toBe(`${name} ${String(hour).padStart(2, '0')}:00`);
      }
    });

    it('counts calls when it is told no metric and refuses one that does not exist', async () => {
      expect((await ask('')).metric).toBe('calls');
      const address = path('dashboard-heatmap', '?metric=total_calls');
      await running().ask.shaped(address, virsynError, { ...main, expectedStatus: 400 });
    });
  });

  describe('dashboard-objections', () => {
    const shape = virsynShapes['dashboard-objections'];
    const ask = (query: string) => running().ask.shaped(path('dashboard-objections', query), shape, main);

    it('cuts both lists at ten unless it is told another limit', async () => {
      const [ten, fifty, two] = [
        await ask('?period=90d'),
        await ask('?period=90d&limit=50'),
        await ask('?period=90d&limit=2'),
      ];
      expect(ten.top_objections).toEqual(fifty.top_objections.slice(0, 10));
      expect(ten.buying_signals).toEqual(fifty.buying_signals.slice(0, 10));
      expect(two.top_objections).toEqual(fifty.top_objections.slice(0, 2));
      expect(two.buying_signals).toHaveLength(2);
      expect(two.summary).toEqual(fifty.summary);
    });

    it.each(['?limit=0', '?limit=x'])('answers %s with 400', async (query) => {
      const address = path('dashboard-objections', query);
      await running().ask.shaped(address, virsynError, { ...main, expectedStatus: 400 });
    });
  });

  it.each(['campaign_id', 'client_id'])('sends nothing but zeros for an unknown %s', async (filter) => {
    const query = `?period=90d&${filter}=00000000-0000-8000-8000-000000000000`;
    for (const endpoint of endpoints) {
      const body = await running().ask.shaped<object>(path(endpoint, query), virsynShapes[endpoint], main);
      // Batches know their campaign alone.
      const { active_batches, pagination, period, ...figures } = body as Record<string, unknown>;
      expect(JSON.stringify(figures)).not.toMatch(/:[1-9]/);
    }
  });
});
