import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import type { Organization } from '../src/world/Organization';
import type { StoredCall } from '../src/world/tables/StoredCall';
import { ask } from './ask';

// Vyom's figures counted again, a call at a time and without core.

type Call = Required<StoredCall>;
type Row = Readonly<Record<string, string | number>>;

const dayMs = 86_400_000;

/** A quotient of whole numbers to two digits, a half to the even neighbour. */
function twoDigits(dividend: number, divisor: number): number {
  const [units, rest] = [
    (BigInt(dividend) * 100n) / BigInt(divisor),
    (BigInt(dividend) * 100n) % BigInt(divisor),
  ];
  const isUp = rest * 2n > BigInt(divisor) || (rest * 2n === BigInt(divisor) && units % 2n === 1n);
  return Number(isUp ? units + 1n : units) / 100;
}

function figures(calls: readonly Call[]) {
  let seconds = 0;
  for (const call of calls) seconds += call.durationSeconds ?? 0;
  return {
    total_calls: calls.length,
    total_duration_minutes: twoDigits(seconds, 60),
    total_duration_hours: twoDigits(seconds, 3600),
    avg_duration_minutes: calls.length === 0 ? 0 : twoDigits(seconds, 60 * calls.length),
  };
}

/** A row for each key, most seconds first; equal ones by key. */
function rowsBy(calls: readonly Call[], keyOf: (call: Call) => Row, isByLabel = false): readonly Row[] {
  const byKey = new Map<string, Call[]>();
  for (const call of calls) {
    const key = JSON.stringify(keyOf(call));
    byKey.set(key, byKey.get(key) ?? []);
    byKey.get(key)?.push(call);
  }
  const seconds = (of: readonly Call[]) => of.reduce((sum, call) => sum + (call.durationSeconds ?? 0), 0);
  const groups = [...byKey.keys()].sort().map((key) => byKey.get(key) ?? []);
  if (!isByLabel) groups.sort((one, other) => seconds(other) - seconds(one));
  return groups.map((group) => ({ ...(group[0] && keyOf(group[0])), ...figures(group) }));
}

function withoutAverages(rows: readonly Row[]): readonly Row[] {
  return rows.map(({ avg_duration_minutes, ...row }) => row);
}

/** The ISO week of a UTC day: that of its Thursday, counted from the first of that Thursday's year. */
function isoWeek(startMs: number): number {
  const weekday = (new Date(startMs).getUTCDay() + 6) % 7;
  const thursday = new Date(startMs + (3 - weekday) * dayMs);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * dayMs));
}

function labelOf({ startMs }: Call, granularity: string): string {
  const text = new Date(startMs).toISOString();
  if (granularity === 'week') return `${text.slice(0, 4)}-W${String(isoWeek(startMs)).padStart(2, '0')}`;
  return text.slice(0, granularity === 'day' ? 10 : 7);
}

function assistantOf({ agents }: Organization, { agentId, startMs }: Call): Row {
  const agent = agents.find(({ id }) => id === agentId);
  const isBefore = agent?.renamedAtMs != null && startMs < agent.renamedAtMs;
  return { assistant_id: agentId ?? '', assistant_name: (isBefore ? agent?.formerName : agent?.name) ?? '' };
}

function numberOf({ phones }: Organization, { medium, phoneId }: Call): string {
  if (medium === 'web') return 'WEB_CALL';
  return phones.find(({ id }) => id === phoneId)?.number ?? 'UNKNOWN_PLATFORM';
}

function serviceOf({ phones }: Organization, { medium, phoneId }: Call): string {
  if (medium === 'web') return 'web';
  return phones.find(({ id }) => id === phoneId)?.service ?? 'unknown';
}

const worlds = [
  { seed: 1, now: '2026-02-16T15:00:00.000Z', days: 70 },
  { seed: 7, now: '2027-01-04T09:30:00.250Z', days: 40 },
  { seed: 42, now: '2025-01-02T23:59:59.999Z', days: 35 },
].map((options) => ({ ...options, api: createMockApi(options) }));

const roles = ['main', 'other', 'three-calls', 'hostile', 'empty'];
const cases = worlds.flatMap(({ seed, now, api }) =>
  roles.flatMap((role) => {
    const organization = api.world.organizations.find((one) => one.role === role);
    return organization === undefined ? [] : [{ seed, now, role, api, organization }];
  }),
);

describe.each(cases)('seed $seed at $now, $role', ({ now, role, api, organization }) => {
  const nowMs = Date.parse(now);
  const all = [...api.world.calls({ agencyId: organization.id })];
  const middle = all[Math.floor(all.length / 2)]?.startMs ?? nowMs;
  const ranges: readonly (readonly [name: string, query: string, startMs: number, endMs: number])[] = [
    ['the default', '', nowMs - 30 * dayMs, nowMs],
    [
      'that from a call to the last, both included',
      `start_date=${new Date(middle).toISOString()}&end_date=${new Date(all.at(-1)?.startMs ?? nowMs).toISOString()}`,
      middle,
      all.at(-1)?.startMs ?? nowMs,
    ],
    [
      'that without the millisecond of a call',
      `start_date=${new Date(middle + 1).toISOString()}`,
      middle + 1,
      nowMs,
    ],
    ['all there is', 'start_date=2020-01-01&end_date=2030-01-01', Date.UTC(2020, 0, 1), Date.UTC(2030, 0, 1)],
  ];
  const dataOf = async (path: string, query: string) => {
    const { text } = await ask(api, `/vyom/analytics/${path}?${query}`, { token: `mock-vyom-${role}` });
    return JSON.parse(text).data;
  };

  it.each(ranges)('counts the calls of %s', async (_name, query, startMs, endMs) => {
    const calls = all.filter((call) => call.startMs >= startMs && call.startMs <= endMs);
    const since = (ms: number) => all.filter((call) => call.startMs >= ms).length;
    const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
    const { date_range, ...totals } = await dataOf('dashboard', query);
    expect(totals).toEqual({
      ...figures(calls),
      calls_today: since(today),
      calls_this_week: since(today - ((new Date(today).getUTCDay() + 6) % 7) * dayMs),
      calls_this_month: since(Date.parse(`${now.slice(0, 7)}-01T00:00:00Z`)),
    });
    expect(Date.parse(date_range.start_date)).toBe(startMs);
    expect(Date.parse(date_range.end_date)).toBe(endMs);
    expect(await dataOf('calls/by-assistant', query)).toEqual({
      assistants: rowsBy(calls, (call) => assistantOf(organization, call)),
    });
    expect(await dataOf('calls/by-phone-number', query)).toEqual({
      phone_numbers: rowsBy(calls, (call) => ({ phone_number: numberOf(organization, call) })),
    });
    expect(await dataOf('calls/by-service', query)).toEqual({
      services: withoutAverages(rowsBy(calls, (call) => ({ service: serviceOf(organization, call) }))),
    });
  });

  it.each(['day', 'week', 'month'])('counts the calls of every %s', async (granularity) => {
    for (const [name, query, startMs, endMs] of ranges) {
      const calls = all.filter((call) => call.startMs >= startMs && call.startMs <= endMs);
      const { time_series } = await dataOf('calls/by-time', `granularity=${granularity}&${query}`);
      const expected = rowsBy(calls, (call) => ({ date: labelOf(call, granularity) }), true);
      expect(time_series, name).toEqual(withoutAverages(expected));
    }
  });

  it('counts the calls of one assistant', async () => {
    const [agent] = organization.agents;
    const calls = all.filter((call) => call.startMs >= nowMs - 30 * dayMs && call.agentId === agent?.id);
    const query = `assistant_id=${agent?.id ?? 'nobody'}`;
    expect((await dataOf('calls/by-phone-number', query)).phone_numbers).toEqual(
      rowsBy(calls, (call) => ({ phone_number: numberOf(organization, call) })),
    );
    expect((await dataOf('calls/by-time', query)).time_series).toEqual(
      withoutAverages(rowsBy(calls, (call) => ({ date: labelOf(call, 'day') }), true)),
    );
  });
});

describe('the worlds that were counted', () => {
  it('have assistants of two names, the web, a phone of unknown service and weeks around New Year', async () => {
    const texts = await Promise.all(
      cases
        .filter(({ role }) => role === 'main')
        .map(async ({ api }) => {
          const token = 'mock-vyom-main';
          const query = 'start_date=2020-01-01';
          const of = async (path: string) =>
            (await ask(api, `/vyom/analytics/calls/${path}`, { token })).text;
          return [
            await of(`by-assistant?${query}`),
            await of(`by-service?${query}`),
            await of(`by-time?granularity=week&${query}`),
          ];
        }),
    );
    for (const [assistants = '', services = ''] of texts) {
      const ids = [...assistants.matchAll(/"assistant_id":"([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBeLessThan(ids.length);
      expect(services).toMatch(/"web"/);
      expect(services).toMatch(/"unknown"/);
    }
    const weeks = texts.map(([, , text]) => text ?? '').join();
    for (const label of ['2025-W01', '2027-W53', '2024-W01']) expect(weeks).toContain(label);
  });
});
