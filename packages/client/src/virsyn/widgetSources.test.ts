import type { Period } from '@callscope/core';
import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { json, never } from '../../test/support/createFakeFetch';
import { createTestClient } from '../../test/support/createTestClient';
import { missingFormulas } from '../../test/support/missingFormulas';
import { askAsRecorded } from '../../test/support/reference/askAsRecorded';
import { virsynAnswers } from '../../test/support/virsynAnswers';
import type { Scope, Source } from '../source';
import type { VirsynSources } from './VirsynSources';

const scopeOf = (period: Period, rest: Partial<Scope> = {}): Scope => ({
  period,
  timeZone: 'Asia/Kolkata',
  now: '2026-02-16T15:00:00Z',
  ...rest,
});
const week = scopeOf({ preset: '7d' });
const fortnight: Period = { preset: 'custom', start: '2026-02-01', end: '2026-02-14' };

/** The sources by the function that they ask. */
const byFunction = {
  overview: ['kpis', 'dispositions', 'toolUsage'],
  timeseries: ['trend'],
  quality: ['quality', 'sentiment', 'qualityTrend', 'durationTrend', 'sentimentTrend', 'adherenceTrend'],
  objections: ['objections', 'buyingSignals', 'objectionTotals'],
  campaigns: ['campaigns'],
} as const satisfies Readonly<Record<string, readonly (keyof VirsynSources)[]>>;
const ranged = Object.values(byFunction).flat();
const named = [...ranged, 'batches'] as const;
const always: Readonly<Record<string, object>> = {
  trend: { metrics: 'total_calls,connected_calls,meetings_booked' },
  campaigns: { limit: '100' },
};

const { sources } = createTestClient(never).client;
const paramsOf = (name: keyof VirsynSources, scope: Scope) => sources[name](scope).queryKey.at(-1);

describe('what a source does with a period', () => {
  it.each(ranged)('%s answers every range with a beginning exactly, and no other', (name) => {
    for (const preset of ['today', 'yesterday', '7d', '30d', '90d'] as const) {
      expect(sources[name].answer({ preset })).toEqual({ kind: 'exact' });
    }
    expect(sources[name].answer(fortnight)).toEqual({ kind: 'exact' });
    expect(sources[name].answer({ preset: 'all' })).toEqual({
      kind: 'none',
      presets: ['today', 'yesterday', '7d', '30d', '90d', 'custom'],
    });
    expect(() => sources[name](scopeOf({ preset: 'all' }))).toThrow(
      expect.objectContaining({ code: 'unsupported_scope' }),
    );
  });

  it('batches stand as they stand, whatever the period', () => {
    for (const period of [{ preset: 'today' }, { preset: 'all' }, fortnight] as const) {
      expect(sources.batches.answer(period)).toEqual({ kind: 'unranged' });
      expect(() => sources.batches(scopeOf(period))).not.toThrow();
    }
  });
});

describe('from scope to parameters', () => {
  const filters = {
    campaign_id: '3f1c2d4e-0000-4000-8000-00000000000c',
    client_id: '3f1c2d4e-0000-4000-8000-00000000000d',
  };

  it.each(ranged)('%s sends ranges and filters as they are, and no running clock', (name) => {
    expect(paramsOf(name, week)).toEqual({ period: '7d', ...always[name] });
    expect(paramsOf(name, scopeOf(fortnight, { filters }))).toEqual({
      period: 'custom',
      start_date: '2026-02-01',
      end_date: '2026-02-14',
      ...always[name],
      ...filters,
    });
    expect(paramsOf(name, scopeOf({ preset: 'yesterday' }))).toMatchObject({ start_date: '2026-02-15' });
    const later = scopeOf({ preset: '7d' }, { now: '2026-02-16T15:00:07Z', timeZone: 'UTC' });
    expect(sources[name](later).queryKey).toEqual(sources[name](week).queryKey);
  });

  it('batches are asked for with one range, so that one answer and its names stand whatever is chosen', () => {
    for (const period of [{ preset: '30d' }, { preset: 'all' }, fortnight] as const) {
      expect(paramsOf('batches', scopeOf(period, { filters }))).toEqual({ period: '90d', ...filters });
      expect(paramsOf('batches', scopeOf(period))).toEqual({ period: '90d' });
    }
  });

  it.each(named)('%s refuses a filter that Virsyn does not know', (name) => {
    for (const preset of name === 'batches' ? (['7d', 'all'] as const) : (['7d'] as const)) {
      expect(() => sources[name](scopeOf({ preset }, { filters: { agent_id: 'a-1' } }))).toThrow(
        expect.objectContaining({ code: 'unsupported_scope' }),
      );
    }
    expect(sources[name].filters).toEqual(['campaign_id', 'client_id']);
  });
});

describe('from answer to view', () => {
  it.each(Object.entries(byFunction))('%s is asked once for all its sources', async (name, names) => {
    // A method whose answer is that of the function.
    const answer = virsynAnswers[name as keyof typeof byFunction];
    const { client, requests } = createTestClient(({ url }) =>
      json(askAsRecorded(answer, new URL(url).searchParams), 200, { date: 'Mon, 16 Feb 2026 14:59:00 GMT' }),
    );
    const cache = new QueryClient();
    const observers = names.map((one) => {
      const source: Source<Parameters<typeof missingFormulas>[0]> = client.sources[one];
      return new QueryObserver(cache, { ...source(week), retry: false });
    });
    const stops = observers.map((observer) => observer.subscribe(() => undefined));
    await observers[0]?.refetch({ cancelRefetch: false });
    const views = observers.map((observer) => observer.getCurrentResult().data);
    for (const stop of stops) stop();
    expect(requests).toHaveLength(1);
    for (const view of views) {
      if (!view) throw new Error('every source of an answer has a view');
      expect(missingFormulas(view)).toEqual([]);
      expect(view.origin).toMatchObject({ timeZone: 'UTC', asOfMs: Date.UTC(2026, 1, 16, 14, 59) });
    }
    expect(views).toHaveLength(names.length);
  });

  it('each trend of quality draws its own measure', async () => {
    const { client } = createTestClient(() => json(virsynAnswers.quality));
    const cache = new QueryClient();
    const idsOf = async (source: VirsynSources['trend']) => {
      const { select, ...query } = source(week);
      return select?.(await cache.fetchQuery(query)).series.map(({ id }) => id);
    };
    expect(await idsOf(client.sources.durationTrend)).toEqual(['avg_duration_seconds']);
    expect(await idsOf(client.sources.sentimentTrend)).toEqual(['sentiment_positive_pct']);
    expect(await idsOf(client.sources.adherenceTrend)).toEqual(['avg_script_adherence']);
    expect(await idsOf(client.sources.qualityTrend)).toHaveLength(3);
  });
});

describe('beside the range before', () => {
  const compared = ['quality', 'objectionTotals'] as const;

  it.each(compared)('%s is compared with as many days before a finished range', (name) => {
    const previousOf = (period: Period) =>
      sources[name].comparison?.(scopeOf(period))?.query.queryKey.at(-1) ?? null;
    expect(previousOf({ preset: '7d' })).toBe(null);
    expect(previousOf({ preset: 'today' })).toBe(null);
    expect(previousOf(fortnight)).toEqual({
      period: 'custom',
      start_date: '2026-01-18',
      end_date: '2026-01-31',
    });
  });

  it('puts ratios beside one another in points', async () => {
    const { client } = createTestClient((request) => {
      const { searchParams } = new URL(request.url);
      const [start_date, end_date] = [searchParams.get('start_date'), searchParams.get('end_date')];
      const avg_script_adherence = start_date === '2026-02-01' ? 0.72 : 0.736;
      const quality = { ...virsynAnswers.quality.quality, avg_script_adherence };
      const trend = [{ date: start_date, completed_calls: 18 }];
      return json({ period: { start_date, end_date }, quality, trend });
    });
    const cache = new QueryClient();
    const scope = scopeOf(fortnight);
    const { select, ...query } = client.sources.quality(scope);
    const comparison = client.sources.quality.comparison?.(scope);
    if (!comparison || !select) throw new Error('a finished fortnight has one before it');
    const { select: toPrevious = select, ...earlier } = comparison.query;
    const current = select(await cache.fetchQuery(query));
    const previous = toPrevious(await cache.fetchQuery(earlier));
    expect(comparison.compare(current, previous).kpis[2]).toMatchObject({
      id: 'avg_script_adherence',
      figure: { value: 0.72, unit: 'ratio' },
      comparison: { previous: { value: 0.736 }, change: { value: -1.6, unit: 'points' } },
    });
  });

  it('nothing else is compared', () => {
    const others = Object.entries(sources).filter(([, { comparison }]) => comparison !== undefined);
    expect(others.map(([name]) => name)).toEqual(['kpis', ...compared]);
  });
});
