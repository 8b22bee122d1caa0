import { expect } from 'vitest';
import type { Tenant } from './Tenant';
import { countOf, countsOf, groupsOf, totalOf, utcDay } from './tallies';

type Legs = Tenant['legs'];
const dayMs = 86_400_000;
const minuteMs = 60_000;
/** India has had no other offset since 1945. */
const indiaMs = 330 * minuteMs;

/**
 * The four dashboard routes over the last seven days, the end excluded, against a recount of the raw legs: first of
 * those that the table begins with, over half an hour ago, then of all whose ids a sync of the youngest days has brought.
 */
export async function expectKaleyra(tenant: Tenant): Promise<void> {
  const { nowMs, legs } = tenant;
  const kept = legs.filter(({ hasId }) => hasId);
  await expectRoutes(
    tenant,
    kept.filter(
      ({ startMs, durationSeconds }) => nowMs - (startMs + 1000 * durationSeconds) >= 30 * minuteMs,
    ),
  );
  const day = (atMs: number) => utcDay(atMs + indiaMs).replaceAll('-', '/');
  // Yesterday and today in India: young enough that the carrier has lost no leg's moment.
  const [from, to] = [day(nowMs - dayMs), day(nowMs)];
  const synced = kept.filter(({ startMs }) => day(startMs) >= from);
  expect(await tenant.sync(from, to)).toEqual({ synced: synced.length, status: 'ok' });
  await expectRoutes(tenant, kept);
  expect(await tenant.sync(from, to)).toEqual({ synced: synced.length, status: 'ok' });
  await expectRoutes(tenant, kept);
}

async function expectRoutes({ nowMs, get }: Tenant, table: Legs): Promise<void> {
  // The carrier knows whole seconds only.
  const second = (atMs: number) => Math.floor(atMs / 1000) * 1000;
  const legs = table.filter(({ startMs }) => second(startMs) >= nowMs - 7 * dayMs && second(startMs) < nowMs);
  const ask = (route: string, query = '') => get(`/kaleyra/calls/dashboard/${route}?range=7d${query}`);
  const of = (service: string) => legs.filter((leg) => leg.service === service);
  const agents = [...groupsOf(of('CallForward'), ({ to }) => to)].map(([agent_number, own]) => ({
    agent_number,
    calls_answered: countOf(own, ({ status }) => status === 'ANSWER'),
    total_talk_seconds: totalOf(own, ({ status, talkSeconds }) => (status === 'ANSWER' ? talkSeconds : 0)),
    missed_calls: countOf(own, ({ status }) => ['NOANSWER', 'BUSY', 'CANCEL', 'FAILED'].includes(status)),
  }));
  // Ascending, as the legs are; a day of click-to-call alone is there with its zeros.
  const days = [...groupsOf(legs, ({ startMs }) => utcDay(startMs + indiaMs))].map(([date, own]) => ({
    date,
    incoming: countOf(own, ({ service }) => service === 'Incoming'),
    forwarded: countOf(own, ({ service }) => service === 'CallForward'),
  }));
  const statuses = countsOf(legs, ({ status }) => status);

  const overview = {
    call_volume: {
      total: legs.length,
      incoming: of('Incoming').length,
      forwarded: of('CallForward').length,
      click2call: of('Click2Call').length,
    },
    agent_stats: sameRows(agents),
    daily_volume: days,
    status_breakdown: expect.toSatisfy((list: readonly { status: string; count: number }[]) => {
      expect(Object.fromEntries(list.map(({ status, count }) => [status, count]))).toEqual(statuses);
      return true;
    }),
  };
  expect(await ask('overview')).toMatchObject(overview);
  expect(await ask('agent-stats')).toEqual(sameRows(agents));
  expect(await ask('daily-volume')).toEqual(days);

  let walked = 0;
  for (let page = 1; walked < legs.length; page += 1) {
    const rows = Math.min(200, legs.length - walked);
    const body = await ask('call-list', `&limit=200&page=${page}`);
    expect(body).toMatchObject({ total: legs.length, page });
    expect(body).toHaveProperty('data.length', rows);
    walked += rows;
  }
  for (const service of ['Incoming', 'CallForward', 'Click2Call']) {
    expect(await ask('call-list', `&service=${service}&limit=1`)).toMatchObject({
      total: of(service).length,
    });
  }
}

/** Rows in whatever order. */
function sameRows(expected: readonly object[]) {
  return expect.toSatisfy((list: readonly object[]) => {
    expect(list).toHaveLength(expected.length);
    expect(list).toEqual(expect.arrayContaining([...expected]));
    return true;
  });
}
