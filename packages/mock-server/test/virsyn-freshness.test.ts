import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { askVirsyn } from './ask';
import { type Call, dayOf, selectCalls } from './recount';

// The table `call_stats_daily` is acted out here, event by event, on raw calls and without core.

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const columns = [
  'total_calls',
  'completed_calls',
  'connected_calls',
  'meetings_booked',
  'qualified_leads',
  'outbound_calls',
  'positive_sentiment_calls',
  'objections_encountered',
  'total_duration_seconds',
  'emails_sent',
] as const;
type Figures = Record<(typeof columns)[number], number>;

const nows = [
  '2026-02-16T15:00:00Z',
  '2026-02-16T17:59:00Z',
  '2026-02-16T18:00:00Z',
  '2026-02-16T20:17:33Z',
  '2026-02-17T00:30:00Z',
  '2026-02-15T12:00:01Z',
];

const range = { token: 'mock-virsyn-main', first: '2000-01-01', last: '2026-12-31' };

describe.each([1, 2, 99])('seed %i', (seed) => {
  it.each(nows)('at %s the table is what its passes and triggers have made of it', async (now) => {
    const api = createMockApi({ seed, now, days: 30, settings: { dailyStats: 'lagging' } });
    const calls = selectCalls(api, range);
    expect(await seriesOf(api)).toEqual(actOut(calls, Date.parse(now)));
  });

  it.each(nows)('at %s it lacks only what happened after the last pass', async (now) => {
    const settled = createMockApi({ seed, now, days: 30 });
    const lagging = createMockApi({ seed, now, days: 30, settings: { dailyStats: 'lagging' } });
    const calls = selectCalls(settled, range);
    const passMs = Math.floor(Date.parse(now) / (6 * hourMs)) * 6 * hourMs;
    const isFresh = (call: Call) => call.startMs + (call.durationSeconds ?? 0) * 1000 > passMs;
    const freshDays = new Set(calls.filter(isFresh).map(dayOf));
    const all = await seriesOf(settled);
    const known = await seriesOf(lagging);
    for (const [day, figures] of all) {
      if (!freshDays.has(day)) expect(known.get(day), day).toEqual(figures);
      const fresh = calls.filter((call) => dayOf(call) === day && isFresh(call)).length;
      const missing = figures.total_calls - (known.get(day)?.total_calls ?? 0);
      expect(missing, day).toBeGreaterThanOrEqual(0);
      expect(missing, day).toBeLessThanOrEqual(fresh);
    }
  });
});

describe('a lagging table', () => {
  const now = '2026-02-16T17:59:00Z';
  const settled = createMockApi({ now });
  const lagging = createMockApi({ now, settings: { dailyStats: 'lagging' } });

  it.each([
    'dashboard-overview?period=today',
    'dashboard-timeseries?period=today',
    'dashboard-funnel?period=today',
    'dashboard-quality?period=today',
  ])('shows in %s', async (request) => {
    expect(await askVirsyn(lagging, request)).not.toEqual(await askVirsyn(settled, request));
  });

  it.each(['dashboard-heatmap?period=7d', 'dashboard-objections?period=today'])(
    'does not show in %s, which reads raw calls',
    async (request) => {
      expect(await askVirsyn(lagging, request)).toEqual(await askVirsyn(settled, request));
    },
  );

  it('shows in the campaigns and not in their batches', async () => {
    const request = 'dashboard-campaigns?period=today';
    // The members that the endpoint documents.
    type Campaigns = { readonly campaign_stats: unknown; readonly active_batches: unknown };
    const late = (await askVirsyn(lagging, request)) as Campaigns;
    const live = (await askVirsyn(settled, request)) as Campaigns;
    expect(late.campaign_stats).not.toEqual(live.campaign_stats);
    expect(late.active_batches).toEqual(live.active_batches);
  });

  it('falls behind the heatmap, as the real one does', async () => {
    const funnel = await askVirsyn(lagging, 'dashboard-funnel?period=7d');
    const heatmap = await askVirsyn(lagging, 'dashboard-heatmap?period=7d');
    // The members that the two endpoints document.
    const rolledUp = (funnel as { funnel: { total_calls: number } }).funnel.total_calls;
    const cells = (heatmap as { heatmap: readonly { total_calls: number }[] }).heatmap;
    const raw = cells.reduce((sum, cell) => sum + cell.total_calls, 0);
    expect(rolledUp).toBeLessThan(raw);
  });
});

async function seriesOf(api: Parameters<typeof askVirsyn>[0]): Promise<ReadonlyMap<string, Figures>> {
  const body = await askVirsyn(api, `dashboard-timeseries?period=90d&metrics=${columns.join(',')}`);
  // The members that the endpoint documents.
  const { data } = body as { data: readonly ({ date: string } & Figures)[] };
  return new Map(data.map(({ date, ...figures }) => [date, figures]));
}

/** Lets time pass from event to event, rolls rows up as each demands, and adds the rows of each day. */
function actOut(calls: readonly Call[], nowMs: number): ReadonlyMap<string, Figures> {
  const rows = new Map<string, { readonly day: string; readonly calls: Call[]; figures: Figures }>();
  const keyOf = (call: Call) => `${dayOf(call)} ${call.campaignId} ${call.clientId}`;
  for (const call of calls) {
    const row = rows.get(keyOf(call)) ?? { day: dayOf(call), calls: [], figures: figuresOf([], 0) };
    rows.set(keyOf(call), row);
    row.calls.push(call);
  }
  const triggers = calls.flatMap((call) =>
    call.analyzedAtMs === null ? [] : [{ atMs: call.analyzedAtMs, key: keyOf(call) }],
  );
  const firstMs = Math.floor((calls[0]?.startMs ?? nowMs) / dayMs) * dayMs;
  const passes: { atMs: number; key: null }[] = [];
  for (let atMs = firstMs; atMs <= nowMs; atMs += 6 * hourMs) passes.push({ atMs, key: null });
  const events = [...triggers, ...passes].sort((one, other) => one.atMs - other.atMs);
  for (const { atMs, key } of events) {
    const today = new Date(atMs).toISOString().slice(0, 10);
    const weekAgo = new Date(atMs - 6 * dayMs).toISOString().slice(0, 10);
    for (const [rowKey, row] of key === null ? rows : [[key, rows.get(key)] as const]) {
      if (row === undefined) throw new Error(`no row ${rowKey}`);
      if (key === null && (row.day > today || row.day < weekAgo)) continue;
      row.figures = figuresOf(row.calls, atMs);
    }
  }
  const days = new Map<string, Figures>();
  for (const { day, figures } of [...rows.values()].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    // A row that no call had entered when it was last rolled up does not exist.
    if (figures.total_calls === 0) continue;
    const sums = days.get(day) ?? figuresOf([], 0);
    for (const column of columns) sums[column] += figures[column];
    days.set(day, sums);
  }
  return days;
}

/** What a rollup at a moment finds: calls that have begun, outcomes of those that are over, finished analyses. */
function figuresOf(calls: readonly Call[], atMs: number): Figures {
  const begun = calls.filter((call) => call.startMs <= atMs);
  const over = begun.filter(
    (call) => call.durationSeconds !== null && call.startMs + call.durationSeconds * 1000 <= atMs,
  );
  const heard = over.filter((call) => call.analyzedAtMs !== null && call.analyzedAtMs <= atMs);
  const sum = (list: readonly Call[], pick: (call: Call) => number | null) =>
    list.reduce((all, call) => all + (pick(call) ?? 0), 0);
  return {
    total_calls: begun.length,
    completed_calls: over.filter((call) => call.status === 'completed').length,
    connected_calls: over.filter((call) => call.isConnected).length,
    meetings_booked: over.filter((call) => call.isMeetingBooked).length,
    qualified_leads: over.filter((call) => call.isQualified).length,
    outbound_calls: begun.filter((call) => call.direction === 'outbound').length,
    positive_sentiment_calls: heard.filter((call) => call.sentiment === 'positive').length,
    objections_encountered: sum(heard, (call) => call.objectionCount),
    total_duration_seconds: sum(over, (call) => call.durationSeconds),
    emails_sent: sum(over, (call) => call.emailSentCount),
  };
}
