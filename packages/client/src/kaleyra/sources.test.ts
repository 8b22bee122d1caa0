import type { Period } from '@callscope/core';
import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import { json, never } from '../../test/support/createFakeFetch';
import { failureOf } from '../../test/support/failureOf';
import { callListAnswer, overviewAnswer } from '../../test/support/kaleyraAnswers';
import { answerAsKaleyra, createKaleyraTestClient } from '../../test/support/kaleyraTestClient';
import { custom, scopeOf } from '../../test/support/scopeOf';
import { thrownBy } from '../../test/support/thrownBy';
import { viewOfQuery as viewOf } from '../../test/support/viewOf';
import type { Scope, Source, SourceQuery } from '../source';

const range = (start_date: string, end_date: string) => ({
  range: 'custom',
  start_date: `2026-${start_date}.000Z`,
  end_date: `2026-${end_date}.000Z`,
});

const { client, requests } = createKaleyraTestClient(never);
const { callLog, ...ranged } = client.sources;
const page = { page: '1', limit: '50' };
const rangedSources = Object.entries<Source<unknown>>(ranged);
const sources = [...rangedSources, ['callLog', callLog()] as const];

const paramsOf = (query: SourceQuery<unknown>) => query.queryKey.at(-1);

describe.each(sources)('%s', (name, source) => {
  const own = name === 'callLog' ? page : {};

  it.each(['today', 'yesterday', '7d', '30d', '90d'] as const)('answers %s exactly', (preset) => {
    expect(source.answer({ preset })).toEqual({ kind: 'exact' });
  });

  it('answers two days exactly, and nothing without a beginning', () => {
    expect(source.answer(custom('2026-02-01', '2026-02-03'))).toEqual({ kind: 'exact' });
    expect(source.answer({ preset: 'all' })).toEqual({
      kind: 'none',
      presets: ['today', 'yesterday', '7d', '30d', '90d', 'custom'],
    });
    expect(thrownBy(() => source(scopeOf({ preset: 'all' }))).code).toBe('unsupported_scope');
  });

  it.each(['7d', '30d'] as const)('sends %s as the system’s own, whatever the clock shows', (preset) => {
    for (const now of ['2026-02-16T15:00:00Z', '2026-05-01T00:00:00Z', 0]) {
      expect(paramsOf(source(scopeOf({ preset }, { now })))).toEqual({ range: preset, ...own });
    }
  });

  it.each([
    [{ preset: 'today' }, range('02-15T18:30:00', '02-16T18:30:00')],
    [{ preset: 'yesterday' }, range('02-14T18:30:00', '02-15T18:30:00')],
    [{ preset: '90d' }, { ...range('', '02-16T18:30:00'), start_date: '2025-11-18T18:30:00.000Z' }],
    [custom('2026-02-01', '2026-02-03'), range('01-31T18:30:00', '02-03T18:30:00')],
  ] as const)('F34: sends %j as the midnights of India around it', (period, expected) => {
    for (const timeZone of ['UTC', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(paramsOf(source(scopeOf(period, { timeZone })))).toEqual({ ...expected, ...own });
    }
  });

  it.each([
    ['2026-02-16T18:29:59.999Z', range('02-15T18:30:00', '02-16T18:30:00')],
    ['2026-02-16T18:30:00Z', range('02-16T18:30:00', '02-17T18:30:00')],
  ])('takes the day of India for today at %s', (now, expected) => {
    expect(paramsOf(source(scopeOf({ preset: 'today' }, { now })))).toEqual({ ...expected, ...own });
  });

  it('refuses a clock that shows no time, and days that are none', () => {
    for (const preset of ['today', '7d'] as const) {
      expect(thrownBy(() => source(scopeOf({ preset }, { now: Number.NaN }))).code).toBe('config');
    }
    for (const period of [custom('2026-02-03', '2026-02-01'), custom('2026-02-30', '2026-03-01')]) {
      expect(thrownBy(() => source(scopeOf(period))).code).toBe('config');
    }
  });

  it('refuses a filter that it does not take, and says which it does', () => {
    const filters = { campaign_id: 'c-1' };
    const refusal = thrownBy(() => source(scopeOf({ preset: '7d' }, { filters })));
    expect(refusal.code).toBe('unsupported_scope');
    expect(source.filters).toEqual(name === 'callLog' ? ['service', 'agent_number'] : []);
  });

  it('counts in days of India and belongs to the client’s user', () => {
    const { client: other } = createKaleyraTestClient(never);
    const all: Readonly<Record<string, unknown>> = { ...other.sources, callLog: other.sources.callLog() };
    const otherSource = all[name] as typeof source; // The same member of another client.
    expect([source.dayZone, source.identity]).toEqual(['Asia/Kolkata', client.identity]);
    const before = otherSource(scopeOf({ preset: '7d' })).queryKey;
    expect(before.slice(0, 5)).toEqual(other.identity.keyPrefix());
    other.resetIdentity();
    expect(otherSource(scopeOf({ preset: '7d' })).queryKey).not.toEqual(before);
  });
});

it.each(rangedSources)('%s takes no filter of the call log', (_, source) => {
  const scope = scopeOf({ preset: '7d' }, { filters: { service: 'Incoming' } });
  expect(thrownBy(() => source(scope)).code).toBe('unsupported_scope');
});

it('more than ten years have no days, and all else', () => {
  const presets = ['today', 'yesterday', '7d', '30d', '90d', 'custom'];
  for (const [name, source] of sources) {
    const isDaily = name === 'dailyVolume';
    const answer = isDaily ? { kind: 'none', presets } : { kind: 'exact' };
    expect(source.answer(custom('2016-02-09', '2026-02-16'))).toEqual(answer);
    expect(source.answer(custom('2016-02-09', '2026-02-15'))).toEqual({ kind: 'exact' });
    const ask = () => source(scopeOf(custom('1026-02-09', '2026-02-15')));
    if (isDaily) expect(thrownBy(ask).code).toBe('unsupported_scope');
    else expect(ask).not.toThrow();
  }
});

describe('the call log', () => {
  it('sends its filters beside range and page', () => {
    const filters = { service: 'CallForward', agent_number: '+12025550111' };
    const query = callLog({ index: 3, size: 20 })(scopeOf({ preset: '30d' }, { filters }));
    expect(paramsOf(query)).toEqual({ range: '30d', ...filters, page: '4', limit: '20' });
  });

  it('is the same source for the same page', () => {
    expect(callLog()).toBe(callLog({ index: 0, size: 50 }));
    expect(callLog({ index: 1, size: 50 })).not.toBe(callLog());
  });

  it.each([
    { index: -1, size: 50 },
    { index: 0.5, size: 50 },
    { index: Number.NaN, size: 50 },
    { index: Number.MAX_SAFE_INTEGER, size: 50 },
    { index: 0, size: 0 },
    { index: 0, size: 201 },
    { index: 0, size: Number.NaN },
  ])('refuses the page %j', (wrong) => {
    expect(thrownBy(() => callLog(wrong)(scopeOf({ preset: '7d' }))).code).toBe('config');
  });

  it.each([
    [{ index: 0 }, 'kaleyra call-list requires size to be a whole number from 1 to 200, got nothing'],
    [
      { index: null, size: 50 },
      'kaleyra call-list requires index to be a whole number of 0 or more, got nothing',
    ],
    [{ size: 50 }, 'kaleyra call-list requires index to be a whole number of 0 or more, got nothing'],
    [
      { index: '0', size: 50 },
      'kaleyra call-list requires index to be a whole number of 0 or more, got a text',
    ],
    [
      { index: 0, size: '50' },
      'kaleyra call-list requires size to be a whole number from 1 to 200, got a text',
    ],
    [7, 'kaleyra call-list requires index to be a whole number of 0 or more, got nothing'],
  ])('refuses %j of a host without types, and says what is wrong with it', (wrong, message) => {
    const refusal = thrownBy(() => callLog(wrong as never)(scopeOf({ preset: '7d' })));
    expect([refusal.code, refusal.message]).toEqual(['config', message]);
    expect(paramsOf(callLog()(scopeOf({ preset: '7d' })))).toMatchObject(page);
  });

  it('refuses an empty filter', () => {
    const scope = scopeOf({ preset: '7d' }, { filters: { agent_number: '' } });
    expect(thrownBy(() => callLog()(scope)).code).toBe('config');
  });
});

describe('beside the range before', () => {
  const previousOf = (period: Period, rest: Partial<Scope> = {}, asOf: string | null = null) => {
    const asOfMs = asOf === null ? null : Date.parse(asOf);
    const comparison = client.sources.kpis.comparison?.(scopeOf(period, rest), asOfMs);
    return comparison && paramsOf(comparison.query);
  };

  it('only key figures are compared', () => {
    const compared = sources.filter(([, { comparison }]) => comparison);
    expect(compared.map(([name]) => name)).toEqual(['kpis']);
  });

  it('rolling hours are compared with as many before them, to the minute', () => {
    const expected = range('02-02T15:00:00', '02-09T15:00:00');
    expect(previousOf({ preset: '7d' })).toEqual(expected);
    expect(previousOf({ preset: '7d' }, { now: '2026-02-16T15:00:59.999Z' })).toEqual(expected);
    expect(previousOf({ preset: '7d' }, { now: '2026-02-16T15:01:00Z' })).not.toEqual(expected);
    expect(previousOf({ preset: '30d' })).toMatchObject({
      start_date: '2025-12-18T15:00:00.000Z',
      end_date: '2026-01-17T15:00:00.000Z',
    });
  });

  it('finished days are compared with as many before them', () => {
    expect(previousOf({ preset: 'yesterday' })).toEqual(range('02-13T18:30:00', '02-14T18:30:00'));
    expect(previousOf(custom('2026-02-09', '2026-02-15'))).toEqual(range('02-01T18:30:00', '02-08T18:30:00'));
  });

  it('running days are compared with the same part of those before', () => {
    expect(previousOf({ preset: 'today' })).toEqual(range('02-14T18:30:00', '02-15T15:00:00'));
    expect(previousOf({ preset: 'today' }, { now: '2026-02-16T15:00:30Z' })).toEqual(
      range('02-14T18:30:00', '02-15T15:00:00'),
    );
    expect(previousOf(custom('2026-02-14', '2026-02-20'))).toEqual(range('02-06T18:30:00', '02-09T15:00:00'));
    expect(previousOf({ preset: '90d' })).toMatchObject({ end_date: '2025-11-18T15:00:00.000Z' });
  });

  it('a range whose last legs are not synced yet is compared with the same part of the one before', () => {
    const synced = '2026-02-16T12:40:20Z';
    expect(previousOf({ preset: 'today' }, {}, synced)).toEqual(range('02-14T18:30:00', '02-15T12:40:00'));
    expect(previousOf({ preset: '7d' }, {}, synced)).toEqual(range('02-02T15:00:00', '02-09T12:40:00'));
    expect(previousOf({ preset: 'yesterday' }, {}, synced)).toEqual(
      range('02-13T18:30:00', '02-14T18:30:00'),
    );
    const longAgo = '2026-02-01T00:00:00Z';
    expect([previousOf({ preset: '7d' }, {}, longAgo), previousOf({ preset: 'today' }, {}, longAgo)]).toEqual(
      [null, null],
    );
  });

  it.each([
    ['today', { preset: 'today' }, '2026-02-16T18:30:59Z'],
    ['days to come', custom('2026-03-01', '2026-03-02'), '2026-02-16T15:00:00Z'],
  ] as const)('%s that have hardly begun are compared with nothing', (_, period, now) => {
    expect(previousOf(period, { now })).toBe(null);
  });

  it('the earlier figures stand beside the current, and are asked for once', async () => {
    const { client: one, requests: sent } = createKaleyraTestClient(({ url }) => {
      const isPrevious = new URL(url).searchParams.get('range') === 'custom';
      const call_volume = { ...overviewAnswer.call_volume, total: isPrevious ? 1955 : 2088 };
      return json({ ...overviewAnswer, call_volume, daily_volume: [] });
    });
    const scope = scopeOf({ preset: '7d' });
    const comparison = one.sources.kpis.comparison?.(scope) ?? expect.fail();
    expect(comparison.query.retry).toBe(false);
    const [current, previous] = await Promise.all([
      viewOf(one.sources.kpis(scope)),
      viewOf(comparison.query),
    ]);
    expect(comparison.compare(current, previous).kpis[0]).toMatchObject({
      figure: { value: 2088 },
      comparison: { previous: { value: 1955 }, change: { value: 6.8, unit: 'percent' } },
    });
    expect(sent.map(({ url }) => new URL(url).searchParams.get('range'))).toEqual(['7d', 'custom']);
  });

  it('the earlier figures are not asked for again when they do not come', async () => {
    const { client: one, requests: sent } = createKaleyraTestClient(() => json({}, 500));
    const { query } = one.sources.kpis.comparison?.(scopeOf({ preset: '7d' })) ?? expect.fail();
    const cache = new QueryClient();
    await expect(cache.fetchQuery({ ...query })).rejects.toMatchObject({ code: 'server' });
    expect(sent).toHaveLength(1);
  });
});

describe('from answer to view', () => {
  it('yields the view models', async () => {
    const { client: one } = createKaleyraTestClient(answerAsKaleyra);
    const scope = scopeOf({ preset: '7d' }, { now: '2026-02-24T12:00:00Z' });
    const { kpis, dailyVolume, statusBreakdown, agents, agentRanking, callLog: log } = one.sources;
    expect((await viewOf(kpis(scope))).kpis).toHaveLength(4);
    expect((await viewOf(dailyVolume(scope))).buckets.at(-1)?.values).toEqual([208, 147]);
    expect((await viewOf(statusBreakdown(scope))).unlistedCount).toBe(126);
    expect((await viewOf(agents(scope))).rows).toHaveLength(3);
    expect((await viewOf(agentRanking(scope))).items[0]?.figure.value).toBe(34);
    expect((await viewOf(log()(scope))).page).toEqual({ index: 0, size: 50, rowCount: callListAnswer.total });
  });

  it('asks once for the sources of one endpoint', async () => {
    const { client: one, requests: sent } = createKaleyraTestClient(answerAsKaleyra);
    const scope = scopeOf({ preset: '7d' }, { now: '2026-02-24T12:00:00Z' });
    const { kpis, dailyVolume, statusBreakdown, agents, agentRanking } = one.sources;
    expect(kpis(scope).queryKey).toEqual(statusBreakdown(scope).queryKey);
    expect(kpis(scope).queryKey).toEqual(dailyVolume(scope).queryKey);
    expect(agents(scope).queryKey).toEqual(agentRanking(scope).queryKey);
    const cache = new QueryClient();
    const queries: readonly SourceQuery<unknown>[] = [
      kpis(scope),
      dailyVolume(scope),
      statusBreakdown(scope),
    ];
    const observers = queries.map((query) => new QueryObserver(cache, query));
    const stops = observers.map((observer) => observer.subscribe(() => undefined));
    await Promise.all(observers.map((observer) => observer.refetch({ cancelRefetch: false })));
    expect(sent).toHaveLength(1);
    expect(observers.map((observer) => observer.getCurrentResult().data)).toMatchObject([
      { kind: 'kpi-set' },
      { kind: 'time-series' },
      { kind: 'share-set' },
    ]);
    for (const stop of stops) stop();
  });

  it('F42: is of the last sync where the answer says it, else of the answer', async () => {
    const date = 'Tue, 24 Feb 2026 12:00:00 GMT';
    const { client: one } = createKaleyraTestClient((request) => {
      const answer = answerAsKaleyra(request);
      answer.headers.set('date', date);
      return answer;
    });
    const scope = scopeOf({ preset: '7d' }, { now: '2026-02-24T12:00:00Z' });
    const { kpis, dailyVolume, statusBreakdown, agents } = one.sources;
    const syncedMs = Date.UTC(2026, 1, 24, 9, 30, 0, 123);
    expect((await viewOf(kpis(scope))).origin?.asOfMs).toBe(syncedMs);
    expect((await viewOf(statusBreakdown(scope))).origin?.asOfMs).toBe(syncedMs);
    expect((await viewOf(dailyVolume(scope))).origin?.asOfMs).toBe(syncedMs);
    expect((await viewOf(agents(scope))).origin?.asOfMs).toBe(Date.parse(date));
  });

  it('true nonsense breaks the contract', async () => {
    const count = Number.MAX_SAFE_INTEGER;
    const status_breakdown = [
      { status: 'ANSWER', count },
      { status: 'BUSY', count },
    ];
    const { client: one } = createKaleyraTestClient(() => json({ ...overviewAnswer, status_breakdown }));
    const failure = await failureOf(
      viewOf(one.sources.statusBreakdown(scopeOf({ preset: '7d' }, { now: '2026-02-24T12:00:00Z' }))),
    );
    expect(failure).toMatchObject({ code: 'contract', endpoint: 'overview' });
  });
});

it('nothing is sent before a query is run', () => {
  expect(requests).toEqual([]);
});
