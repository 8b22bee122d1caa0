import type { KpiSet, Period } from '@callscope/core';
import { QueryClient, type QueryKey, QueryObserver } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { json, never } from '../../../test/support/createFakeFetch';
import { failureOf } from '../../../test/support/failureOf';
import { loquentAnswers } from '../../../test/support/loquentAnswers';
import { answerAsLoquent, createLoquentTestClient } from '../../../test/support/loquentTestClient';
import { ClientError } from '../../errors/ClientError';
import type { Scope, Source } from '../../source';
import type { LoquentSources } from './LoquentSources';

const organizationTimeZone = 'America/New_York';
const scopeOf = (period: Period, rest: Partial<Scope> = {}): Scope => ({
  period,
  timeZone: 'UTC',
  // In New York it is still the day before.
  now: '2026-03-13T01:00:00Z',
  ...rest,
});
const custom = (start: string, end: string): Period => ({ preset: 'custom', start, end });
const threeDays = custom('2026-03-10', '2026-03-12');
const periods = ['today', 'yesterday', '7d', '30d', '90d', 'all'] as const;

const { sources } = createLoquentTestClient(never, { organizationTimeZone }).client;
const { sources: zoneless } = createLoquentTestClient(never).client;
// The keys of an object are its members.
const names = Object.keys(sources) as (keyof LoquentSources)[];
const endpoints: Readonly<Record<keyof LoquentSources, string>> = {
  callKpis: 'stats',
  messageKpis: 'messaging-stats',
  callActivity: 'stats',
  messageActivity: 'messaging-stats',
  callHeatmap: 'stats',
  messageHeatmap: 'messaging-stats',
  responseInsights: 'messaging-stats',
  recentCalls: 'stats',
  taskStatus: 'stats',
  textAgent: 'text-agent-stats',
  plans: 'plan-stats',
  aiUsage: 'ai-usage-stats',
  aiUsageKpis: 'ai-usage-stats',
  aiMessages: 'ai-message-origin-stats',
  aiMessageKpis: 'ai-message-origin-stats',
  channels: 'engagement-stats',
  engagement: 'engagement-stats',
  recentActivity: 'engagement-stats',
};
const zoned = [
  'callActivity',
  'messageActivity',
  'callHeatmap',
  'messageHeatmap',
  'responseInsights',
] as const satisfies readonly (keyof LoquentSources)[];
const compared = [
  'callKpis',
  'messageKpis',
  'textAgent',
  'aiUsageKpis',
  'aiMessageKpis',
  'engagement',
] as const satisfies readonly (keyof LoquentSources)[];
const ranged = names.filter((name) => name !== 'plans');

/** Of a key the endpoint and the parameters. */
const askedBy = (key: QueryKey) => [key.at(-3), key.at(-1)];
const keyOf = (source: Source<unknown>, scope: Scope) => askedBy(source(scope).queryKey);
const thrownBy = (act: () => unknown): ClientError => {
  try {
    act();
  } catch (error) {
    if (error instanceof ClientError) return error;
  }
  throw new Error('expected a ClientError');
};

/** The view that a widget would get. */
async function viewOf<TView>(source: Source<TView>, scope: Scope): Promise<TView> {
  const observer = new QueryObserver(new QueryClient(), { ...source(scope), retry: false });
  const stop = observer.subscribe(() => undefined);
  const { data, error } = await observer.refetch();
  stop();
  if (error) throw error;
  if (data === undefined) throw new Error('a query that ended well has data');
  return data;
}

describe('what a source does with a period', () => {
  it.each(ranged)('%s answers any of them exactly', (name) => {
    for (const preset of periods) expect(sources[name].answer({ preset })).toEqual({ kind: 'exact' });
    expect(sources[name].answer(threeDays)).toEqual({ kind: 'exact' });
  });

  it('plans are as they stand now, whatever the period', () => {
    for (const period of [...periods.map((preset) => ({ preset })), threeDays]) {
      expect(sources.plans.answer(period)).toEqual({ kind: 'unranged' });
      expect(keyOf(sources.plans, scopeOf(period))).toEqual(['plan-stats', {}]);
    }
  });

  it('says so, and which filters it takes, before it is asked', () => {
    for (const name of names) {
      expect([...(sources[name].filters ?? ['unsaid'])]).toEqual([]);
      expect(sources[name].dayZone).toBe(organizationTimeZone);
      expect(zoneless[name].dayZone).toBe(undefined);
    }
  });
});

describe('from scope to parameters', () => {
  it.each([
    ['today', 'today'],
    ['yesterday', 'yesterday'],
    ['7d', 'last_7_days'],
    ['30d', 'last_30_days'],
    ['90d', 'last_90_days'],
    ['all', 'all_time'],
  ] as const)('%s is %s at any time and for any reader', (preset, time_range) => {
    for (const name of ranged) {
      for (const rest of [{}, { now: '2026-07-01T12:00:00Z', timeZone: 'Asia/Kolkata' }]) {
        expect(keyOf(sources[name], scopeOf({ preset }, rest))).toEqual([endpoints[name], { time_range }]);
      }
    }
  });

  it('sends two days as they are', () => {
    for (const name of ranged) {
      const [, params] = keyOf(sources[name], scopeOf(threeDays));
      expect(params).toEqual({ time_range: '{"custom":{"start":"2026-03-10","end":"2026-03-12"}}' });
    }
  });

  it('refuses days that are none or out of order, and a clock that shows no time', () => {
    for (const name of ranged) {
      expect(thrownBy(() => sources[name](scopeOf(custom('2026-03-12', '2026-03-10')))).code).toBe('config');
      expect(thrownBy(() => sources[name](scopeOf(custom('2026-02-30', '2026-03-10')))).code).toBe('config');
      expect(thrownBy(() => sources[name](scopeOf(threeDays, { now: Number.NaN }))).code).toBe('config');
    }
  });

  it('refuses any filter', () => {
    const scope = scopeOf({ preset: '7d' }, { filters: { agent_id: 'a-1' } });
    for (const name of names) {
      expect(thrownBy(() => sources[name](scope))).toMatchObject({
        code: 'unsupported_scope',
        message: `loquent ${endpoints[name]} cannot answer the filter agent_id; it takes none`,
      });
    }
  });
});

describe('the zone of the organization', () => {
  it.each(zoned)('%s names the remedy without it, and sends nothing', (name) => {
    const failure = thrownBy(() => zoneless[name](scopeOf({ preset: '7d' })));
    expect(failure).toMatchObject({ code: 'config', system: 'loquent', endpoint: endpoints[name] });
    expect(failure.message).toContain('give createLoquentClient the organizationTimeZone');
  });

  it('is not needed by any other source', async () => {
    const { client } = createLoquentTestClient(answerAsLoquent);
    for (const name of names.filter((one) => !zoned.some((other) => other === one))) {
      const source: Source<{ readonly origin?: object }> = client.sources[name];
      expect((await viewOf(source, scopeOf(threeDays))).origin).toMatchObject({ timeZone: null });
      expect(source).not.toHaveProperty('comparison');
    }
  });

  it.each(['Mars/Olympus', '', '+05:30', 7, {}, true])('%j is none', (given) => {
    // JavaScript hosts are not held back by the type.
    const options = { organizationTimeZone: given as string };
    const failure = thrownBy(() => createLoquentTestClient(never, options));
    expect(failure).toMatchObject({ code: 'config', system: 'loquent' });
    expect(failure.message).toMatch(/^loquent requires organizationTimeZone to be an IANA time zone/);
    expect(failure.message).not.toContain('Mars');
  });

  it('may be null, and is read once', () => {
    let reads = 0;
    const options = {
      get organizationTimeZone() {
        reads += 1;
        return null as unknown as string; // as a JavaScript host may
      },
    };
    const { client } = createLoquentTestClient(never, { baseUrl: 'https://loquent.example.com' });
    expect(client.sources.callKpis.dayZone).toBe(undefined);
    expect(createLoquentTestClient(never, options).client.sources.callKpis.dayZone).toBe(undefined);
    // Once by the spread of the test client.
    expect(reads).toBe(1);
  });
});

describe('from answer to view', () => {
  it('asks an endpoint once for all of its sources, and keeps one select a scope', async () => {
    const { client, requests } = createLoquentTestClient(answerAsLoquent, { organizationTimeZone });
    const cache = new QueryClient();
    const scope = scopeOf(threeDays);
    const observers = names.map((name) => {
      const source: Source<unknown> = client.sources[name];
      expect(source(scope).select).toBe(source(scope).select);
      return new QueryObserver(cache, source(scope));
    });
    const stops = observers.map((observer) => observer.subscribe(() => undefined));
    await Promise.all(observers.map((observer) => observer.fetchOptimistic(observer.options as never))); // its own
    expect(requests).toHaveLength(7);
    const kinds = observers.map((observer) => {
      const { data, error } = observer.getCurrentResult();
      expect(error).toBe(null);
      return Object(data).kind;
    });
    expect(kinds).toEqual([
      'kpi-set',
      'kpi-set',
      'time-series',
      'time-series',
      'heatmap',
      'heatmap',
      'response-insights',
      'data-table',
      'share-set',
      'kpi-set',
      'kpi-set',
      'ranking',
      'kpi-set',
      'ranking',
      'kpi-set',
      'share-set',
      'kpi-set',
      'activity-feed',
    ]);
    for (const stop of stops) stop();
  });

  it('reads heatmaps on the clock of the reader, and days on that of the organization', async () => {
    const { client } = createLoquentTestClient(answerAsLoquent, { organizationTimeZone });
    const scope = scopeOf(threeDays, { timeZone: 'Asia/Kolkata' });
    const grid = await viewOf(client.sources.callHeatmap, scope);
    expect([grid.timeZone, grid.labelOffsetMinutes]).toEqual(['Asia/Kolkata', 30]);
    const series = await viewOf(client.sources.callActivity, scope);
    expect([series.timeZone, series.buckets.at(-1)?.isUnfinished]).toEqual([organizationTimeZone, true]);
  });

  it('F42: says of when the figures are', async () => {
    const { client } = createLoquentTestClient(() =>
      json(loquentAnswers.planStats, 200, { date: 'Thu, 12 Mar 2026 15:00:00 GMT' }),
    );
    const { origin } = await viewOf(client.sources.plans, scopeOf({ preset: '7d' }));
    expect(origin?.asOfMs).toBe(Date.UTC(2026, 2, 12, 15));
  });

  it('F38: a zone that the platform does not know is a config error', async () => {
    const { client } = createLoquentTestClient(answerAsLoquent, { organizationTimeZone });
    const failure = await failureOf(
      viewOf(client.sources.callHeatmap, scopeOf(threeDays, { timeZone: 'Mars/X' })),
    );
    expect(failure).toMatchObject({ code: 'config', endpoint: 'stats' });
  });

  it('rows that stand nowhere, and counts beyond all counting, break the contract', async () => {
    const hostile = (call_heatmap: readonly object[]) =>
      createLoquentTestClient(() => json({ ...loquentAnswers.stats, call_heatmap }), { organizationTimeZone })
        .client.sources.callHeatmap;
    const most = { day_of_week: 1, hour: 1, count: Number.MAX_SAFE_INTEGER };
    for (const cells of [[{ hour: 1, count: 1 }], [most, { ...most, hour: 2 }]]) {
      const failure = await failureOf(viewOf(hostile(cells), scopeOf(threeDays)));
      expect(failure).toMatchObject({ code: 'contract', endpoint: 'stats' });
    }
  });
});

describe('beside the range before', () => {
  const previousOf = (name: (typeof compared)[number], period: Period) => {
    const comparison = sources[name].comparison?.(scopeOf(period));
    return comparison ? askedBy(comparison.query.queryKey) : comparison;
  };

  it.each([
    ...['today', '7d', '30d', '90d', 'all'].map((preset) => ({ preset }) as Period), // five presets
    threeDays,
    custom('1000-01-01', '1000-01-02'),
  ])('%j is compared with nothing: it is still running, or has none', (period) => {
    for (const name of compared) expect(previousOf(name, period)).toBe(null);
  });

  it.each([
    [{ preset: 'yesterday' } as const, '2026-03-10', '2026-03-10'],
    [custom('2026-03-09', '2026-03-11'), '2026-03-06', '2026-03-08'],
  ])('%j of the organization is compared with as many days before it', (period, start, end) => {
    for (const name of compared) {
      expect(previousOf(name, period)).toEqual([
        endpoints[name],
        { time_range: JSON.stringify({ custom: { start, end } }) },
      ]);
    }
  });

  it('only key figures are compared', () => {
    for (const name of names) {
      expect('comparison' in sources[name]).toBe(compared.some((one) => one === name));
    }
  });

  it('puts the earlier figures beside the current, but for those of no range', async () => {
    const { client } = createLoquentTestClient(
      ({ url }) => {
        const isEarlier = url.includes('2026-03-10');
        return url.includes('engagement')
          ? json({ ...loquentAnswers.engagementStats, active_contacts: isEarlier ? 4 : 5 })
          : json({ ...loquentAnswers.stats, call_activity: [], total_calls: isEarlier ? 100 : 150 });
      },
      { organizationTimeZone },
    );
    const changes = async (source: Source<KpiSet>) => {
      const scope = scopeOf({ preset: 'yesterday' });
      const comparison = source.comparison?.(scope);
      if (!comparison) throw new Error('yesterday has a day before it');
      expect(comparison.query.retry).toBe(false);
      const previous = await viewOf(
        Object.assign(() => comparison.query, source),
        scope,
      );
      return comparison
        .compare(await viewOf(source, scope), previous)
        .kpis.map(({ comparison: beside }) => beside?.change.value);
    };
    expect(await changes(client.sources.callKpis)).toEqual([50, 0, 0, 0]);
    expect(await changes(client.sources.engagement)).toEqual([25, undefined]);
  });
});
