import {
  createVyomClient,
  type Scope,
  type Source,
  type VyomClient,
  type VyomGranularity,
  type VyomRangeParams,
} from '@callscope/client/vyom';
import { createMockApi, type Fault } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';
import { describe, expect, it } from 'vitest';
import { createSourceReader } from '../support/createSourceReader';

interface Expected {
  readonly period: Scope['period'];
  /** First and last day of UTC; all time begins with the first row. */
  readonly days: readonly [first: string | null, last: string];
  /** The range before, whose end is included; `null` when there is none. */
  readonly previous: readonly [start: string, end: string] | null;
  /** What the trend is cut into. */
  readonly granularity: VyomGranularity;
}

// Monday.
const now = '2026-02-16T15:00:00Z';
const lastOf = (day: string) => `${day}T23:59:59.999999Z`;
const midnight = (day: string) => `${day}T00:00:00Z`;
// Written by hand, as the calendar has it.
const expectations = {
  today: {
    period: { preset: 'today' },
    days: ['2026-02-16', '2026-02-16'],
    previous: [midnight('2026-02-15'), '2026-02-15T14:59:59.999999Z'],
    granularity: 'day',
  },
  yesterday: {
    period: { preset: 'yesterday' },
    days: ['2026-02-15', '2026-02-15'],
    previous: [midnight('2026-02-14'), lastOf('2026-02-14')],
    granularity: 'day',
  },
  '7d': {
    period: { preset: '7d' },
    days: ['2026-02-10', '2026-02-16'],
    previous: [midnight('2026-02-03'), '2026-02-09T14:59:59.999999Z'],
    granularity: 'day',
  },
  '30d': {
    period: { preset: '30d' },
    days: ['2026-01-18', '2026-02-16'],
    previous: [midnight('2025-12-19'), '2026-01-17T14:59:59.999999Z'],
    granularity: 'day',
  },
  '90d': {
    period: { preset: '90d' },
    days: ['2025-11-19', '2026-02-16'],
    previous: [midnight('2025-08-21'), '2025-11-18T14:59:59.999999Z'],
    granularity: 'day',
  },
  weeks: {
    period: { preset: 'custom', start: '2025-11-01', end: '2026-02-12' },
    days: ['2025-11-01', '2026-02-12'],
    previous: [midnight('2025-07-20'), lastOf('2025-10-31')],
    granularity: 'week',
  },
  all: { period: { preset: 'all' }, days: [null, '2026-02-16'], previous: null, granularity: 'month' },
} as const satisfies Readonly<Record<string, Expected>>;

type Range = keyof typeof expectations;

const ranges = Object.keys(expectations) as Range[]; // The keys of a literal are its members.
const zones = ['Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const roles = ['main', 'empty', 'three-calls', 'hostile', 'half-hour', 'clock-change'];
const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

/** Works with one tenant's client, and counts what it sends. */
async function withTenant(
  seed: number,
  role: string,
  work: (
    client: VyomClient,
    setFaults: (...faults: readonly Fault[]) => void,
    sent: string[],
  ) => Promise<void>,
  worldNow = now,
): Promise<void> {
  const settings = { vyomRevision: seed % 5 === 0 ? 'older' : 'current' } as const;
  const api = createMockApi({ seed, now: worldNow, days: 60, settings });
  const interceptor = createMockInterceptor({ api });
  interceptor.listen({ onUnhandledRequest: 'error' });
  const sent: string[] = [];
  const client = createVyomClient({
    baseUrl: 'https://mock.callscope.test/vyom',
    auth: { apiKey: `mock-vyom-${role}` },
    fetch: (input, init) => {
      sent.push(
        new URL(input instanceof Request ? input.url : String(input)).pathname.split('/').at(-1) ?? '',
      );
      return fetch(input, init);
    },
  });
  try {
    await work(client, (...faults) => api.faults.set(faults), sent);
  } finally {
    interceptor.close();
  }
}

/** Every view of one scope, as widgets read them. */
async function readViews({ sources }: VyomClient, scope: Scope) {
  const { read, clear } = createSourceReader();
  const [kpis, daily, dailyMinutes, trend] = await Promise.all([
    read(sources.kpis(scope)),
    read(sources.daily(scope)),
    read(sources.dailyMinutes(scope)),
    read(sources.trend(scope)),
  ]);
  const [services, serviceRanking, assistants, assistantTable] = await Promise.all([
    read(sources.services(scope)),
    read(sources.serviceRanking(scope)),
    read(sources.assistants(scope)),
    read(sources.assistantTable(scope)),
  ]);
  const [phoneNumbers, phoneNumberTable] = await Promise.all([
    read(sources.phoneNumbers(scope)),
    read(sources.phoneNumberTable(scope)),
  ]);
  clear();
  const lists = { services, serviceRanking, assistants, assistantTable, phoneNumbers, phoneNumberTable };
  return { kpis, daily, dailyMinutes, trend, ...lists };
}

type Views = Awaited<ReturnType<typeof readViews>>;

const formulaIds = ({ origin }: Views[keyof Views]) => origin?.formulas.map(({ figureId }) => figureId);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** The days from the first to the last, written without any zone. */
function daysOf(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** The Monday of a day's week, or the first of its month, or the day. */
function beginningOf(day: string, granularity: VyomGranularity): string {
  if (granularity === 'month') return `${day.slice(0, 7)}-01`;
  if (granularity === 'day') return day;
  const at = new Date(day);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}

const figuresOf = ({ rows }: Views['assistantTable']) =>
  rows.map(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure.value] : [])));

interface Row {
  readonly total_calls: number;
  readonly total_duration_minutes: number;
  readonly total_duration_hours: number;
  readonly avg_duration_minutes: number;
}

function holdRanking(ranking: Views['assistants'], rows: readonly Omit<Row, 'avg_duration_minutes'>[]) {
  expect(formulaIds(ranking)).toEqual(['figure', 'sharePercent', 'whole', 'detail']);
  const minutes = sumOf(rows.map((row) => row.total_duration_minutes));
  expect(Math.abs((ranking.whole?.value ?? Number.NaN) - minutes)).toBeLessThan(1e-6);
  expect(ranking.items.map(({ figure, detail }) => [figure.value, figure.unit, detail?.[0]])).toEqual(
    rows.map((row) => [row.total_duration_minutes, 'minutes', { value: row.total_calls, unit: 'count' }]),
  );
  for (const { figure, sharePercent } of ranking.items) {
    if (minutes === 0) expect(sharePercent).toBe(null);
    else {
      const exact = (100 * (figure.value ?? Number.NaN)) / minutes;
      expect(Math.abs((sharePercent ?? Number.NaN) - exact)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  }
  expect(new Set(ranking.items.map(({ id }) => id)).size).toBe(rows.length);
  expect(ranking.items.every(({ label }) => label !== '')).toBe(true);
}

function holdTable(table: Views['assistantTable'], rows: readonly Row[]) {
  const figures = ['total_calls', 'total_duration_minutes', 'total_duration_hours', 'avg_duration_minutes'];
  expect(formulaIds(table)).toEqual(figures);
  expect(table.columns.filter(({ kind }) => kind === 'figure').map(({ id }) => id)).toEqual(figures);
  expect(figuresOf(table)).toEqual(
    rows.map((row) => [
      row.total_calls,
      row.total_duration_minutes,
      row.total_duration_hours,
      row.avg_duration_minutes,
    ]),
  );
}

/** Holds the days of a series to the rows that the system sent. */
function holdDays(
  { buckets, period, series, origin }: Views['daily'],
  [first, last]: Expected['days'],
  rows: ReadonlyMap<string, number>,
) {
  const start = first ?? [...rows.keys()].sort()[0] ?? last;
  expect(period).toEqual({ start, end: last, timeZone: 'UTC' });
  expect(buckets.map(({ label, values, state }) => [label, values, state])).toEqual(
    daysOf(start, last).map((day) => {
      const value = rows.get(day) ?? 0;
      return [day, [value], value > 0 ? 'data' : 'zero'];
    }),
  );
  const unfinished = buckets.filter(({ isUnfinished }) => isUnfinished).map(({ label }) => label);
  expect(unfinished).toEqual(last === '2026-02-16' ? [last] : []);
  expect(origin?.formulas.map(({ figureId }) => figureId)).toEqual(series.map(({ id }) => id));
}

/** Holds the views of one scope to what the client's own methods say. */
async function holdToWire(client: VyomClient, range: Range, timeZone: string): Promise<number> {
  const { period, days, previous, granularity }: Expected = expectations[range];
  const scope: Scope = { period, timeZone, now };
  const params: VyomRangeParams = {
    start_date: midnight(days[0] ?? '1990-01-01'),
    end_date: lastOf(days[1]),
  };
  const views = await readViews(client, scope);
  const { data } = await client.dashboard(params);
  const byDay = (await client.byTime({ ...params, granularity: 'day' })).data.time_series;

  for (const [name, view] of Object.entries(views)) {
    expect(view.origin?.timeZone).toBe('UTC');
    expect(view.origin).toHaveProperty('asOfMs');
    if (view.kind === 'time-series') continue;
    expect([name, view.period]).toEqual([
      name,
      days[0] === null ? null : { start: days[0], end: days[1], timeZone: 'UTC' },
    ]);
  }

  // Key figures, and those before them.
  expect(views.kpis.kpis.map(({ id, figure }) => [id, figure.value])).toEqual([
    ['total_calls', data.total_calls],
    ['total_duration_minutes', data.total_duration_minutes],
    ['avg_duration_minutes', data.total_calls === 0 ? null : data.avg_duration_minutes],
    ['calls_today', data.calls_today],
  ]);
  expect(formulaIds(views.kpis)).toEqual([
    'total_calls',
    'total_duration_minutes',
    'total_duration_hours',
    'avg_duration_minutes',
    'calls_today',
    'calls_this_week',
    'calls_this_month',
  ]);
  expect(views.kpis.isEmpty).toBe(data.total_calls === 0);
  const comparison = client.sources.kpis.comparison?.(scope) ?? null;
  if (previous === null) expect(comparison).toBe(null);
  else {
    const { query, compare } = comparison ?? expect.fail();
    const { data: before } = await client.dashboard({ start_date: previous[0], end_date: previous[1] });
    const compared = compare(views.kpis, await createSourceReader().read(query));
    expect(compared.kpis.map((kpi) => kpi.comparison?.previous.value)).toEqual([
      before.total_calls,
      before.total_duration_minutes,
      before.total_calls === 0 ? null : before.avg_duration_minutes,
      undefined,
    ]);
  }

  // Days, and what the trend makes of them.
  holdDays(views.daily, days, new Map(byDay.map((row) => [row.date, row.total_calls])));
  const minutes = new Map(byDay.map((row) => [row.date, row.total_duration_minutes]));
  expect(views.dailyMinutes.buckets.map(({ values }) => values[0])).toEqual(
    views.daily.buckets.map(({ label }) => minutes.get(label) ?? 0),
  );
  expect(formulaIds(views.dailyMinutes)).toEqual(['total_duration_minutes']);
  expect(views.trend.interval).toBe(granularity);
  const counts = new Map<string, number>();
  for (const { date, total_calls } of byDay) {
    const beginning = beginningOf(date, granularity);
    counts.set(beginning, (counts.get(beginning) ?? 0) + total_calls);
  }
  const found = views.trend.buckets.map(({ startMs, values, state }) => [
    beginningOf(new Date(startMs ?? Number.NaN).toISOString().slice(0, 10), granularity),
    values[0],
    state,
  ]);
  const first = views.daily.buckets[0]?.label ?? expect.fail();
  const beginnings = new Set(daysOf(first, days[1]).map((day) => beginningOf(day, granularity)));
  expect(found).toEqual(
    [...beginnings].map((day) => [day, counts.get(day) ?? 0, counts.has(day) ? 'data' : 'zero']),
  );
  const after = daysOf(days[1], '2030-01-01')[1] ?? expect.fail();
  // All time begins before the first row does.
  const isFirstCut = days[0] !== null && beginningOf(days[0], granularity) !== days[0];
  const isLastCut = days[1] === '2026-02-16' || beginningOf(after, granularity) !== after;
  expect(views.trend.buckets.map(({ isUnfinished }) => isUnfinished)).toEqual(
    found.map((_, index) => (index === 0 && isFirstCut) || (index === found.length - 1 && isLastCut)),
  );
  expect(formulaIds(views.trend)).toEqual(['total_calls']);

  // Lists.
  const { services } = (await client.byService(params)).data;
  expect(views.services.shares.map(({ id, count }) => [id, count])).toEqual(
    services.map((row) => [row.service, row.total_calls]),
  );
  expect([views.services.whole, views.services.unlistedCount]).toEqual([data.total_calls, 0]);
  expect(sumOf(views.services.shares.map(({ sharePercent }) => sharePercent ?? 0))).toBeCloseTo(
    data.total_calls === 0 ? 0 : 100,
    6,
  );
  expect(formulaIds(views.services)).toEqual(['count', 'sharePercent', 'whole', 'unlistedCount']);
  holdRanking(views.serviceRanking, services);
  const { assistants } = (await client.byAssistant(params)).data;
  holdRanking(views.assistants, assistants);
  holdTable(views.assistantTable, assistants);
  expect(views.assistantTable.rows.map(({ cells }) => cells[1])).toEqual(
    assistants.map((row) => ({ kind: 'text', text: row.assistant_id })),
  );
  const { phone_numbers } = (await client.byPhoneNumber(params)).data;
  holdRanking(views.phoneNumbers, phone_numbers);
  holdTable(views.phoneNumberTable, phone_numbers);
  expect(views.phoneNumbers.items.map(({ id }) => id)).toEqual(phone_numbers.map((row) => row.phone_number));
  return data.total_calls;
}

describe('Vyom’s sources over MSW', () => {
  it.each(roles)('say to the tenant %s what the system says, of every range', async (role) => {
    await withTenant(1, role, async (client) => {
      const totals = new Map<Range, number>();
      for (const [index, range] of ranges.entries()) {
        totals.set(range, await holdToWire(client, range, zones[index % zones.length] ?? 'UTC'));
      }
      if (role === 'empty') expect(new Set(totals.values())).toEqual(new Set([0]));
      if (role === 'three-calls') expect(totals.get('all')).toBe(3);
      if (role === 'main') expect(totals.get('30d')).toBeGreaterThan(100);
    });
  });

  it.each(seeds)('say what the system says in the world of seed %i', async (seed) => {
    await withTenant(seed, roles[seed % roles.length] ?? 'main', async (client) => {
      await holdToWire(client, ranges[seed % ranges.length] ?? '7d', zones[seed % zones.length] ?? 'UTC');
    });
  });

  it('share one request where endpoint and range are the same, in every zone of readers', async () => {
    await withTenant(1, 'main', async (client, _setFaults, sent) => {
      const { read, clear } = createSourceReader();
      for (const timeZone of zones) {
        const scope: Scope = { period: { preset: '30d' }, timeZone, now };
        const queries = Object.values<Source<unknown>>({ ...client.sources }).map((source) => source(scope));
        await Promise.all(queries.map((query) => read(query)));
      }
      clear();
      expect(sent.sort()).toEqual(['by-assistant', 'by-phone-number', 'by-service', 'by-time', 'dashboard']);
    });
  });

  it('make one of the two rows that a week over New Year is sent in', async () => {
    const later = '2027-01-10T12:00:00Z';
    await withTenant(
      1,
      'main',
      async (client) => {
        const { read, clear } = createSourceReader();
        const period = { preset: 'custom', start: '2026-09-30', end: '2027-01-09' } as const;
        const trend = await read(client.sources.trend({ period, timeZone: 'Asia/Kolkata', now: later }));
        clear();
        const params = { start_date: midnight(period.start), end_date: lastOf(period.end) };
        const weeks = (await client.byTime({ ...params, granularity: 'week' })).data.time_series;
        const [old, next] = ['2026-W53', '2027-W53'].map((label) => weeks.find(({ date }) => date === label));
        const both = (old ?? expect.fail()).total_calls + (next ?? expect.fail()).total_calls;
        expect(trend.buckets.at(-2)).toMatchObject({ label: '2026-W53', values: [both], state: 'data' });
        expect(trend.origin?.formulas[0]?.computedBy).toBe('callscope');
        expect(sumOf(trend.buckets.map(({ values }) => values[0] ?? Number.NaN))).toBe(
          (await client.dashboard(params)).data.total_calls,
        );
      },
      later,
    );
  });

  it('limit what takes the filter to one assistant', async () => {
    await withTenant(1, 'main', async (client) => {
      const { read, clear } = createSourceReader();
      const params = { start_date: midnight('2026-01-18'), end_date: lastOf('2026-02-16') };
      const { assistants } = (await client.byAssistant(params)).data;
      const assistant_id = assistants[0]?.assistant_id ?? expect.fail();
      const scope: Scope = { period: { preset: '30d' }, timeZone: 'UTC', now, filters: { assistant_id } };
      const calls = sumOf(
        assistants.filter((row) => row.assistant_id === assistant_id).map((row) => row.total_calls),
      );
      const daily = await read(client.sources.daily(scope));
      const numbers = await read(client.sources.phoneNumberTable(scope));
      clear();
      expect(sumOf(daily.buckets.map(({ values }) => values[0] ?? Number.NaN))).toBe(calls);
      expect(sumOf(figuresOf(numbers).map(([count]) => count ?? Number.NaN))).toBe(calls);
      expect(() => client.sources.assistants(scope)).toThrow(
        expect.objectContaining({ code: 'unsupported_scope' }),
      );
    });
  });

  it.each([
    ['duplicate_rows', true],
    ['unordered_rows', false],
    ['missing_rows', false],
    ['unknown_fields', true],
    ['negative_zero', false],
    ['wrong_tenant', false],
    ['empty_answer', false],
  ] as const)('make views of answers with %s', async (fault, isUnchanged) => {
    await withTenant(1, 'hostile', async (client, setFaults) => {
      const scope: Scope = { period: { preset: '30d' }, timeZone: 'Asia/Kolkata', now };
      const sound = await readViews(client, scope);
      expect(sound.assistants.items.length).toBeGreaterThan(1);
      // The dashboard has no rows.
      const endpoints = ['by-assistant', 'by-phone-number', 'by-time', 'by-service'];
      setFaults(...endpoints.map((endpoint) => ({ name: fault, endpoint })));
      const views = await readViews(client, scope);
      expect(Object.values(views).every(({ origin }) => origin !== undefined)).toBe(true);
      if (isUnchanged) expect(views).toEqual(sound);
    });
  });

  it('end in the errors of the client', async () => {
    await withTenant(1, 'main', async ({ sources }, setFaults) => {
      const { read, clear } = createSourceReader();
      setFaults({ name: 'missing_field' });
      const scope: Scope = { period: { preset: '7d' }, timeZone: 'UTC', now };
      for (const source of Object.values<Source<unknown>>({ ...sources })) {
        await expect(read(source(scope))).rejects.toMatchObject({ code: 'contract', system: 'vyom' });
      }
      clear();
    });
  });
});
