import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { json } from '../../../test/support/createFakeFetch';
import { failureOf } from '../../../test/support/failureOf';
import { loquentAnswers } from '../../../test/support/loquentAnswers';
import { names, organizationTimeZone, scopeOf, threeDays } from '../../../test/support/loquentSources';
import { answerAsLoquent, createLoquentTestClient } from '../../../test/support/loquentTestClient';
import { viewOf } from '../../../test/support/viewOf';
import type { Source } from '../../source';

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
