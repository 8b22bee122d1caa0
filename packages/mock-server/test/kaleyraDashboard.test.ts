import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { legServices, legStatuses, type StoredLeg } from '../src/world/tables/LegTable';
import { askKaleyra } from './askKaleyra';
import { kaleyraWorld, nowMs } from './kaleyraWorld';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

interface Overview {
  readonly call_volume: Readonly<Record<'total' | 'incoming' | 'forwarded' | 'click2call', number>>;
  readonly agent_stats: readonly {
    readonly agent_number: string;
    readonly calls_answered: number;
    readonly total_talk_seconds: number;
    readonly missed_calls: number;
  }[];
  readonly daily_volume: readonly {
    readonly date: string;
    readonly incoming: number;
    readonly forwarded: number;
  }[];
  readonly status_breakdown: readonly { readonly status: string; readonly count: number }[];
  readonly last_synced_at: string | null;
}

/** Legs of every service and status, one every 47 minutes until now; every 50th has no id. */
const mixedLegs: readonly StoredLeg[] = Array.from({ length: 1200 }, (_leg, serial) => {
  const service = legServices[(serial * serial) % 3] ?? 'Incoming';
  return {
    serial,
    callIndex: serial,
    hasId: serial % 50 !== 0,
    startMs: nowMs - (1200 - serial) * 47 * 60_000,
    from: `+1202555${String(100 + (serial % 90)).padStart(4, '0')}`,
    to: service === 'CallForward' ? `+133955501${10 + (serial % 7)}` : '+12025550110',
    durationSeconds: serial % 200,
    talkSeconds: serial % 100,
    status: legStatuses[((serial * 7) % 11) % 10] ?? 'ANSWER',
    service,
    location: null,
    provider: null,
    hasRecording: false,
  };
});

/** Counts in objects, leg by leg, what the server counts in columns. */
function recount(legs: readonly StoredLeg[]) {
  const tally = (keys: readonly string[]) => {
    const counts: Record<string, number> = {};
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
    return counts;
  };
  const forwarded = legs.filter(({ service }) => service === 'CallForward');
  const indiaDay = ({ startMs }: StoredLeg) => new Date(startMs + 5.5 * hourMs).toISOString().slice(0, 10);
  return {
    services: tally(legs.map(({ service }) => service)),
    statuses: tally(legs.map(({ status }) => status)),
    incomingDays: tally(legs.filter(({ service }) => service === 'Incoming').map(indiaDay)),
    forwardedDays: tally(forwarded.map(indiaDay)),
    days: [...new Set(legs.map(indiaDay))].sort(),
    answered: tally(forwarded.filter(({ status }) => status === 'ANSWER').map(({ to }) => to)),
    missed: tally(
      forwarded
        .filter(({ status }) => ['NOANSWER', 'BUSY', 'CANCEL', 'FAILED'].includes(status))
        .map(({ to }) => to),
    ),
    agents: [...new Set(forwarded.map(({ to }) => to))],
    talkOf: (agent: string) =>
      forwarded.reduce(
        (sum, { to, status, talkSeconds }) => sum + (to === agent && status === 'ANSWER' ? talkSeconds : 0),
        0,
      ),
  };
}

const held = mixedLegs.filter(({ hasId, startMs }) => hasId && startMs < nowMs - hourMs / 2);
const api = createMockApi({ world: kaleyraWorld({ role: 'main', legs: mixedLegs }) });
const overview = async (query = '') =>
  (await askKaleyra<Overview>(api, `/calls/dashboard/overview${query}`)).body;

const midnightMs = Date.UTC(2026, 1, 16);
const ranges = [
  ['', nowMs - 30 * dayMs, nowMs],
  ['?range=today', midnightMs, nowMs],
  ['?range=7d', nowMs - 7 * dayMs, nowMs],
  ['?range=30d', nowMs - 30 * dayMs, nowMs],
  [
    '?range=custom&start_date=2026-02-01&end_date=2026-02-10T12:00:00%2B05:30',
    Date.UTC(2026, 1, 1),
    Date.UTC(2026, 1, 10, 6, 30),
  ],
  ['?range=custom&start_date=2026-02-10&end_date=2026-02-01', 0, 0],
] as const;

describe.each(ranges)('the figures of %o', (query, startMs, endMs) => {
  const legs = held.filter((leg) => leg.startMs >= startMs && leg.startMs < endMs);
  const expected = recount(legs);

  it('count every leg once by service and once by status', async () => {
    const { call_volume, status_breakdown } = await overview(query);
    expect(call_volume).toEqual({
      total: legs.length,
      incoming: expected.services.Incoming ?? 0,
      forwarded: expected.services.CallForward ?? 0,
      click2call: expected.services.Click2Call ?? 0,
    });
    expect(Object.fromEntries(status_breakdown.map(({ status, count }) => [status, count]))).toEqual(
      expected.statuses,
    );
    const counts = status_breakdown.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(call_volume.total);
  });

  it('list every agent that a leg was forwarded to, most answered first', async () => {
    const { agent_stats } = await overview(query);
    expect(new Set(agent_stats.map(({ agent_number }) => agent_number))).toEqual(new Set(expected.agents));
    for (const agent of agent_stats) {
      expect(agent).toEqual({
        agent_number: agent.agent_number,
        calls_answered: expected.answered[agent.agent_number] ?? 0,
        total_talk_seconds: expected.talkOf(agent.agent_number),
        missed_calls: expected.missed[agent.agent_number] ?? 0,
      });
    }
    const answered = agent_stats.map(({ calls_answered }) => calls_answered);
    expect(answered).toEqual([...answered].sort((one, other) => other - one));
  });

  it('go by the days of India', async () => {
    const { daily_volume } = await overview(query);
    expect(daily_volume).toEqual(
      expected.days.map((date) => ({
        date,
        incoming: expected.incomingDays[date] ?? 0,
        forwarded: expected.forwardedDays[date] ?? 0,
      })),
    );
  });

  it('are the same from the routes of their own', async () => {
    const { agent_stats, daily_volume } = await overview(query);
    expect((await askKaleyra(api, `/calls/dashboard/agent-stats${query}`)).body).toEqual(agent_stats);
    expect((await askKaleyra(api, `/calls/dashboard/daily-volume${query}`)).body).toEqual(daily_volume);
  });
});

describe('a range', () => {
  const apiOf = (...startsMs: readonly number[]) =>
    createMockApi({
      world: kaleyraWorld({ role: 'main', legs: startsMs.map((startMs) => ({ startMs })) }),
    });
  const totalOf = async (one: typeof api, query: string) =>
    (await askKaleyra<Overview>(one, `/calls/dashboard/overview?${query}`)).body.call_volume.total;

  it('has its first millisecond and not its last', async () => {
    const one = apiOf(Date.UTC(2026, 1, 10, 10));
    const between = (start: string, end: string) =>
      totalOf(one, `range=custom&start_date=2026-02-10T${start}Z&end_date=2026-02-10T${end}Z`);
    expect(await between('10:00:00.000', '10:00:00.001')).toBe(1);
    expect(await between('09:00:00.000', '10:00:00.000')).toBe(0);
    expect(await between('10:00:00.001', '11:00:00.000')).toBe(0);
  });

  it('of 7 days rolls to the millisecond and touches eight days of India', async () => {
    const starts = Array.from({ length: 8 * 24 + 1 }, (_hour, index) => nowMs - 8 * dayMs + index * hourMs);
    const one = apiOf(...starts);
    expect(await totalOf(one, 'range=7d')).toBe(7 * 24);
    const { body } = await askKaleyra<Overview['daily_volume']>(
      one,
      '/calls/dashboard/daily-volume?range=7d',
    );
    expect(body.map(({ date }) => date)).toEqual([
      '2026-02-09',
      '2026-02-10',
      '2026-02-11',
      '2026-02-12',
      '2026-02-13',
      '2026-02-14',
      '2026-02-15',
      '2026-02-16',
    ]);
  });

  it('begins a day of India at half past six in the evening', async () => {
    const one = apiOf(Date.UTC(2026, 1, 13, 18, 29, 59), Date.UTC(2026, 1, 13, 18, 30));
    expect((await askKaleyra(one, '/calls/dashboard/daily-volume')).body).toEqual([
      { date: '2026-02-13', incoming: 1, forwarded: 0 },
      { date: '2026-02-14', incoming: 1, forwarded: 0 },
    ]);
  });

  it('has a day of click-to-call alone, with two zeros', async () => {
    const startMs = Date.UTC(2026, 1, 13, 12);
    const legs = [
      { startMs, service: 'Click2Call' as const },
      { startMs: startMs + dayMs, service: 'CallForward' as const, to: '+13395550110' },
    ];
    const one = createMockApi({ world: kaleyraWorld({ role: 'main', legs }) });
    expect((await askKaleyra(one, '/calls/dashboard/daily-volume')).body).toEqual([
      { date: '2026-02-13', incoming: 0, forwarded: 0 },
      { date: '2026-02-14', incoming: 0, forwarded: 1 },
    ]);
  });

  it('takes a leg for one of the whole second that the carrier tells', async () => {
    const one = apiOf(Date.UTC(2026, 1, 10, 10, 0, 0, 700));
    const custom = 'range=custom&end_date=2026-02-11&start_date=2026-02-10T10:00:00';
    expect(await totalOf(one, `${custom}.000Z`)).toBe(1);
    expect(await totalOf(one, `${custom}.500Z`)).toBe(0);
  });
});

describe('last_synced_at', () => {
  it('is of the whole table, half an hour before now at the start', async () => {
    const query = '?range=custom&start_date=2020-01-01&end_date=2020-01-02';
    expect(await overview(query)).toEqual({
      call_volume: { total: 0, incoming: 0, forwarded: 0, click2call: 0 },
      agent_stats: [],
      daily_volume: [],
      status_breakdown: [],
      last_synced_at: '2026-02-16T14:30:00+00:00',
    });
  });

  it('is null for an empty table', async () => {
    const empty = createMockApi({ world: kaleyraWorld({ role: 'main', legs: [] }) });
    const { body } = await askKaleyra<Overview>(empty, '/calls/dashboard/overview');
    expect(body.last_synced_at).toBeNull();
  });
});
