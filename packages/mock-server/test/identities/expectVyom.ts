import { expect } from 'vitest';
import type { Tenant } from './Tenant';
import { groupsOf, totalOf, utcDay } from './tallies';

type Calls = Tenant['calls'];
const dayMs = 86_400_000;

/** The five endpoints over the last seven UTC days until now against a recount of the raw calls. */
export async function expectVyom({ organization, calls: all, nowMs, get }: Tenant): Promise<void> {
  const first = utcDay(nowMs - 6 * dayMs);
  const calls = all.filter(({ startMs }) => utcDay(startMs) >= first);
  const ask = (endpoint: string, query = '') =>
    get(`/vyom/analytics/${endpoint}?start_date=${first}T00:00:00Z${query}`);
  const since = (startMs: number) => all.filter((call) => call.startMs >= startMs).length;
  const midnightMs = Date.parse(utcDay(nowMs));
  const sinceMondayDays = (new Date(nowMs).getUTCDay() + 6) % 7;

  expect(await ask('dashboard')).toMatchObject({
    success: true,
    data: {
      ...totals(calls),
      calls_today: since(midnightMs),
      calls_this_week: since(midnightMs - sinceMondayDays * dayMs),
      calls_this_month: since(midnightMs - (new Date(nowMs).getUTCDate() - 1) * dayMs),
    },
  });
  const nameAt = (id: string | null, startMs: number) => {
    const agent = organization.agents.find((one) => one.id === id);
    const isRenamed = agent?.renamedAtMs === null || agent === undefined || startMs >= agent.renamedAtMs;
    return isRenamed ? agent?.name : (agent.formerName ?? agent.name);
  };
  const phones = new Map(organization.phones.map((phone) => [phone.id, phone]));
  const lists = {
    'calls/by-assistant': rows(calls, 'assistants', ({ agentId, startMs }) => ({
      assistant_id: agentId,
      assistant_name: nameAt(agentId, startMs),
    })),
    'calls/by-phone-number': rows(calls, 'phone_numbers', ({ medium, phoneId }) => ({
      phone_number: medium === 'web' ? 'WEB_CALL' : (phones.get(phoneId ?? '')?.number ?? 'UNKNOWN_PLATFORM'),
    })),
    'calls/by-service': rows(calls, 'services', ({ medium, phoneId }) => ({
      service: medium === 'web' ? 'web' : (phones.get(phoneId ?? '')?.service ?? 'unknown'),
    })),
    'calls/by-time': rows(calls, 'time_series', ({ startMs }) => ({ date: utcDay(startMs) })),
  };
  for (const [endpoint, data] of Object.entries(lists)) expect(await ask(endpoint)).toMatchObject({ data });
  const months = rows(calls, 'time_series', ({ startMs }) => ({ date: utcDay(startMs).slice(0, 7) }));
  expect(await ask('calls/by-time', '&granularity=month')).toMatchObject({ data: months });
}

/** The groups of a list, in whatever order; the documented order is the contract suite's. */
function rows(calls: Calls, member: string, keyOf: (call: Calls[number]) => object) {
  const expected = [...groupsOf(calls, (call) => JSON.stringify(keyOf(call)))].map(([key, own]) => ({
    key,
    row: { ...(JSON.parse(key) as object), ...totals(own) }, // The text is that of an object made just above.
  }));
  return {
    [member]: expect.toSatisfy((list: readonly Readonly<Record<string, unknown>>[]) => {
      expect(list).toHaveLength(expected.length);
      for (const { row } of expected) expect(list).toContainEqual(expect.objectContaining(row));
      return true;
    }),
  };
}

/** Minutes and hours with two decimals, a half to the even neighbour. */
function totals(calls: Calls) {
  const seconds = totalOf(calls, ({ durationSeconds }) => durationSeconds);
  return {
    total_calls: calls.length,
    // A hundredth of a minute is three fifths of a second: no total of seconds lies half-way.
    total_duration_minutes: Math.round((seconds * 5) / 3) / 100,
    total_duration_hours: halfEven(seconds, 36) / 100,
  };
}

/** A quotient of whole numbers, rounded to a whole one. */
function halfEven(part: number, whole: number): number {
  const floor = Math.floor(part / whole);
  const twiceRest = 2 * (part - floor * whole);
  if (twiceRest === whole) return floor + (floor % 2);
  return twiceRest > whole ? floor + 1 : floor;
}
