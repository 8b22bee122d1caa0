import type { Period } from '@callscope/core';
import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { json, never } from '../../test/support/createFakeFetch';
import { failureOf } from '../../test/support/failureOf';
import { custom, scopeOf as scopeAt } from '../../test/support/scopeOf';
import { thrownBy } from '../../test/support/thrownBy';
import { viewOfQuery as viewOf } from '../../test/support/viewOf';
import { vyomAnswers } from '../../test/support/vyomAnswers';
import { createVyomTestClient } from '../../test/support/vyomTestClient';
import type { Scope, Source, SourceQuery } from '../source';

const scopeOf = (period: Period, rest: Partial<Scope> = {}) =>
  scopeAt(period, { now: '2026-02-16T15:00:30Z', ...rest });
const paramsOf = ({ queryKey }: SourceQuery<unknown>) => queryKey.at(-1);

const { client, requests } = createVyomTestClient(never);
const sources = Object.entries<Source<unknown>>({ ...client.sources });
const filtered = ['daily', 'dailyMinutes', 'trend', 'phoneNumbers', 'phoneNumberTable'];
const presets = ['today', 'yesterday', '7d', '30d', '90d', 'all'] as const;

it('has the sources that widgets ask for', () => {
  expect(sources.map(([name]) => name)).toEqual([
    'kpis',
    'daily',
    'dailyMinutes',
    'trend',
    'services',
    'serviceRanking',
    'assistants',
    'assistantTable',
    'phoneNumbers',
    'phoneNumberTable',
  ]);
});

describe.each(sources)('%s', (name, source) => {
  it('answers every period exactly, in UTC days, for the client’s user', () => {
    for (const preset of presets) expect(source.answer({ preset })).toEqual({ kind: 'exact' });
    expect(source.answer(custom('2025-02-01', '2026-02-03'))).toEqual({ kind: 'exact' });
    expect([source.dayZone, source.identity]).toEqual(['UTC', client.identity]);
  });

  it.each([
    [{ preset: 'today' }, '2026-02-16', '2026-02-16'],
    [{ preset: 'yesterday' }, '2026-02-15', '2026-02-15'],
    [{ preset: '7d' }, '2026-02-10', '2026-02-16'],
    [{ preset: '30d' }, '2026-01-18', '2026-02-16'],
    [{ preset: '90d' }, '2025-11-19', '2026-02-16'],
    [{ preset: 'all' }, '1970-01-01', '2026-02-16'],
    [custom('2026-02-01', '2026-02-03'), '2026-02-01', '2026-02-03'],
  ] as const)('asks for %j from the first moment of %s to the last of %s', (period, start, end) => {
    expect(paramsOf(source(scopeOf(period)))).toMatchObject({
      start_date: `${start}T00:00:00.000Z`,
      end_date: `${end}T23:59:59.999999Z`,
    });
  });

  it('keeps its key through a day of UTC, in every zone', () => {
    const keyAt = (now: string, timeZone: string) =>
      source(scopeOf({ preset: '7d' }, { now, timeZone })).queryKey;
    const key = keyAt('2026-02-16T00:00:00Z', 'UTC');
    expect(keyAt('2026-02-16T23:59:59.999Z', 'Pacific/Kiritimati')).toEqual(key);
    expect(keyAt('2026-02-17T05:29:59+05:30', 'Asia/Kolkata')).toEqual(key);
    expect(keyAt('2026-02-17T00:00:00Z', 'UTC')).not.toEqual(key);
  });

  it('takes the filters it names, and refuses others', () => {
    const takes = filtered.includes(name);
    expect(source.filters).toEqual(takes ? ['assistant_id'] : []);
    const scope = scopeOf({ preset: '7d' }, { filters: { assistant_id: 'assistant-1' } });
    if (takes) expect(paramsOf(source(scope))).toMatchObject({ assistant_id: 'assistant-1' });
    else expect(thrownBy(() => source(scope)).code).toBe('unsupported_scope');
    const unknown = scopeOf({ preset: '7d' }, { filters: { phone_number: '+15550100' } });
    expect(thrownBy(() => source(unknown)).code).toBe('unsupported_scope');
  });

  it('refuses a clock that shows no time, days that are none and days out of order', () => {
    for (const scope of [
      scopeOf({ preset: '7d' }, { now: Number.NaN }),
      scopeOf(custom('2026-02-30', '2026-03-01')),
      scopeOf(custom('2026-02-03', '2026-02-01')),
    ]) {
      expect(thrownBy(() => source(scope)).code).toBe('config');
    }
  });
});

describe('by time', () => {
  const granularityOf = (source: Source<unknown>, period: Period) => {
    const params: object = paramsOf(source(scopeOf(period))) ?? expect.fail();
    return 'granularity' in params ? params.granularity : null;
  };

  it('days are days, however many', () => {
    for (const source of [client.sources.daily, client.sources.dailyMinutes]) {
      for (const preset of presets) expect(granularityOf(source, { preset })).toBe('day');
      expect(granularityOf(source, custom('2016-02-09', '2026-02-15'))).toBe('day');
    }
  });

  it('more than ten years have no days, but a trend', () => {
    const period = custom('1026-02-09', '2026-02-15');
    for (const source of [client.sources.daily, client.sources.dailyMinutes]) {
      expect(source.answer(period)).toEqual({ kind: 'none', presets: [...presets, 'custom'] });
      expect(source.answer(custom('2016-02-09', '2026-02-16')).kind).toBe('none');
      expect(thrownBy(() => source(scopeOf(period))).code).toBe('unsupported_scope');
    }
    expect(granularityOf(client.sources.trend, period)).toBe('month');
  });

  it.each([
    [{ preset: 'today' }, 'day'],
    [{ preset: '90d' }, 'day'],
    [custom('2025-09-01', '2026-02-16'), 'week'],
    [custom('2022-01-01', '2022-12-31'), 'month'],
    [{ preset: 'all' }, 'month'],
  ] as const)('a trend of %j is by %s', (period, expected) => {
    expect(granularityOf(client.sources.trend, period)).toBe(expected);
  });
});

describe('beside the range before', () => {
  const previousOf = (period: Period, now = '2026-02-16T15:00:30Z') => {
    const comparison = client.sources.kpis.comparison?.(scopeOf(period, { now }));
    return comparison && paramsOf(comparison.query);
  };

  it('only key figures are compared', () => {
    expect(sources.filter(([, { comparison }]) => comparison).map(([name]) => name)).toEqual(['kpis']);
  });

  it.each([
    [{ preset: 'today' }, '2026-02-15T00:00:00.000Z', '2026-02-15T14:59:59.999999Z'],
    [{ preset: 'yesterday' }, '2026-02-14T00:00:00.000Z', '2026-02-14T23:59:59.999999Z'],
    [{ preset: '7d' }, '2026-02-03T00:00:00.000Z', '2026-02-09T14:59:59.999999Z'],
    [{ preset: '90d' }, '2025-08-21T00:00:00.000Z', '2025-11-18T14:59:59.999999Z'],
    [custom('2026-02-09', '2026-02-15'), '2026-02-02T00:00:00.000Z', '2026-02-08T23:59:59.999999Z'],
    [custom('2026-02-15', '2026-02-20'), '2026-02-09T00:00:00.000Z', '2026-02-10T14:59:59.999999Z'],
  ] as const)('%j is compared with %s to %s', (period, start_date, end_date) => {
    expect(previousOf(period)).toEqual({ start_date, end_date });
  });

  it('asks the same all through a minute', () => {
    const period = { preset: 'today' } as const;
    expect(previousOf(period, '2026-02-16T15:00:00Z')).toEqual(
      previousOf(period, '2026-02-16T15:00:59.999Z'),
    );
    expect(previousOf(period, '2026-02-16T15:01:00Z')).not.toEqual(previousOf(period));
  });

  it.each([
    ['all time', { preset: 'all' }, '2026-02-16T15:00:30Z'],
    ['a day that has hardly begun', { preset: 'today' }, '2026-02-16T00:00:59Z'],
    ['days to come', custom('2026-03-01', '2026-03-02'), '2026-02-16T15:00:30Z'],
  ] as const)('%s is compared with nothing', (_, period, now) => {
    expect(previousOf(period, now)).toBe(null);
  });

  it('refuses a filter before it asks', () => {
    const scope = scopeOf({ preset: '7d' }, { filters: { assistant_id: 'assistant-1' } });
    expect(thrownBy(() => client.sources.kpis.comparison?.(scope)).code).toBe('unsupported_scope');
  });

  it('the earlier figures stand beside the current, and are asked for once', async () => {
    const { client: one, requests: sent } = createVyomTestClient(({ url }) => {
      const [start_date, end_date] = ['start_date', 'end_date'].map((name) =>
        new URL(url).searchParams.get(name),
      );
      const total_calls = start_date?.startsWith('2026-02-15') ? 30 : 45;
      const data = { ...vyomAnswers.dashboard.data, total_calls, date_range: { start_date, end_date } };
      return json({ ...vyomAnswers.dashboard, data });
    });
    const scope = scopeOf({ preset: 'today' });
    const comparison = one.sources.kpis.comparison?.(scope) ?? expect.fail();
    expect(comparison.query.retry).toBe(false);
    const [current, previous] = await Promise.all([
      viewOf(one.sources.kpis(scope)),
      viewOf(comparison.query),
    ]);
    expect(previous.period).toEqual({ start: '2026-02-15', end: '2026-02-15', timeZone: 'UTC' });
    const { kpis } = comparison.compare(current, previous);
    expect(kpis[0]).toMatchObject({ figure: { value: 45 }, comparison: { change: { value: 50 } } });
    expect(kpis[3]).not.toHaveProperty('comparison');
    const starts = sent.map(({ url }) => new URL(url).searchParams.get('start_date')?.slice(0, 10));
    expect(starts).toEqual(['2026-02-16', '2026-02-15']);
  });
});

describe('from answer to view', () => {
  const january = scopeOf(custom('2026-01-01', '2026-01-31'));
  const answers = {
    dashboard: {
      ...vyomAnswers.dashboard,
      data: {
        ...vyomAnswers.dashboard.data,
        date_range: { start_date: '2026-01-01T00:00:00+00:00', end_date: '2026-01-31T23:59:59.999999+00:00' },
      },
    },
    'by-assistant': vyomAnswers.byAssistant,
    'by-phone-number': vyomAnswers.byPhoneNumber,
    'by-time': vyomAnswers.byTime,
    'by-service': vyomAnswers.byService,
  };
  const answerAsVyom = ({ url }: Request) => {
    const path = new URL(url).pathname.split('/').at(-1);
    return json(Object.entries(answers).find(([name]) => name === path)?.[1] ?? expect.fail());
  };

  it('yields the view models', async () => {
    const { client: one } = createVyomTestClient(answerAsVyom);
    const kinds = await Promise.all(
      Object.values<Source<{ readonly kind: string }>>({ ...one.sources }).map(
        async (source) => (await viewOf(source(january))).kind,
      ),
    );
    expect(kinds).toEqual([
      'kpi-set',
      'time-series',
      'time-series',
      'time-series',
      'share-set',
      'ranking',
      'ranking',
      'data-table',
      'ranking',
      'data-table',
    ]);
    expect((await viewOf(one.sources.daily(january))).buckets[4]?.values).toEqual([30]);
    expect((await viewOf(one.sources.dailyMinutes(january))).buckets[4]?.values).toEqual([60]);
    expect((await viewOf(one.sources.trend(january))).interval).toBe('day');
    expect((await viewOf(one.sources.services(january))).whole).toBe(45);
    expect((await viewOf(one.sources.serviceRanking(january))).items[0]?.label).toBe('Exotel');
    expect((await viewOf(one.sources.assistants(january))).items[0]?.label).toBe('Sales');
    expect((await viewOf(one.sources.phoneNumbers(january))).items[1]?.label).toBe('Web calls');
  });

  it('asks once for all sources of one question', async () => {
    const { client: one, requests: sent } = createVyomTestClient(answerAsVyom);
    const cache = new QueryClient();
    const observers = Object.values<Source<unknown>>({ ...one.sources }).map(
      (source) => new QueryObserver(cache, source(january)),
    );
    const stops = observers.map((observer) => observer.subscribe(() => undefined));
    await Promise.all(observers.map((observer) => observer.refetch({ cancelRefetch: false })));
    for (const stop of stops) stop();
    const paths = sent.map(({ url }) => new URL(url).pathname.split('/').at(-1));
    expect(paths.sort()).toEqual(Object.keys(answers).sort());
    expect(observers.every((observer) => observer.getCurrentResult().data !== undefined)).toBe(true);
  });

  it('is of the moment of the answer', async () => {
    const date = 'Mon, 16 Feb 2026 14:59:00 GMT';
    const { client: one } = createVyomTestClient((request) => {
      const answer = answerAsVyom(request);
      answer.headers.set('date', date);
      return answer;
    });
    const views = [
      one.sources.kpis(january),
      one.sources.daily(january),
      one.sources.services(january),
    ] as const;
    for (const view of await Promise.all(views.map((query) => viewOf<{ origin?: object }>(query)))) {
      expect(view.origin).toMatchObject({ timeZone: 'UTC', asOfMs: Date.parse(date) });
    }
  });

  it('true nonsense breaks the contract', async () => {
    const { client: one } = createVyomTestClient(() => {
      const [row] = vyomAnswers.byTime.data.time_series;
      return json({
        ...vyomAnswers.byTime,
        data: { granularity: 'week', time_series: [{ ...row, date: '2025-W53' }] },
      });
    });
    const query = one.sources.trend(scopeOf(custom('2025-06-01', '2025-12-31')));
    expect(await failureOf(viewOf(query))).toMatchObject({ code: 'contract', endpoint: 'by-time' });
  });
});

it('nothing is sent before a query is run', () => {
  expect(requests).toEqual([]);
});
