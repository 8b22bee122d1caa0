import { describe, expect, it } from 'vitest';
import { kaleyraShapes } from './shapes/kaleyra';
import { describeTransports } from './transports/describeTransports';

const tenants = ['main', 'other', 'empty', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone'];
const ranges = [
  'range=today',
  'range=7d',
  'range=30d',
  'range=custom&start_date=2026-02-09T18:30:00Z&end_date=2026-02-11T18:30:00Z',
];
const sumOf = <T>(rows: readonly T[], pick: (row: T) => number) =>
  rows.reduce((sum, row) => sum + pick(row), 0);

describeTransports('Figures of Kaleyra that must agree', {}, (running) => {
  describe.each(tenants)('tenant "%s"', (tenant) => {
    const get = <E extends keyof typeof kaleyraShapes>(endpoint: E, query: string) =>
      running().ask.shaped<Exclude<(typeof kaleyraShapes)[E]['right'], undefined>>(
        `/kaleyra/calls/dashboard/${endpoint}?${query}`,
        // One endpoint's shape, whose type the compiler has widened to that of all.
        kaleyraShapes[endpoint] as never,
        { token: `mock-kaleyra-${tenant}` },
      );

    it.each(ranges)('overview, routes and rows of %s', async (range) => {
      const overview = await get('overview', range);
      const { call_volume: volume } = overview;
      expect(await get('agent-stats', range)).toEqual(overview.agent_stats);
      expect(await get('daily-volume', range)).toEqual(overview.daily_volume);
      expect(volume.incoming + volume.forwarded + volume.click2call).toBe(volume.total);
      expect(sumOf(overview.status_breakdown, ({ count }) => count)).toBe(volume.total);
      expect(sumOf(overview.daily_volume, ({ incoming }) => incoming)).toBe(volume.incoming);
      expect(sumOf(overview.daily_volume, ({ forwarded }) => forwarded)).toBe(volume.forwarded);
      const heard = sumOf(overview.agent_stats, (agent) => agent.calls_answered + agent.missed_calls);
      expect(heard).toBeLessThanOrEqual(volume.forwarded);

      const rows = await walk((page) => get('call-list', `${range}&limit=200&page=${page}`));
      expect(rows).toHaveLength(volume.total);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const starts = rows.map(({ start_time }) => Date.parse(start_time));
      expect(starts.every((start, index) => index === 0 || start <= (starts[index - 1] ?? 0))).toBe(true);

      const ofStatus = countBy(rows, ({ status }) => status);
      expect(
        Object.fromEntries(overview.status_breakdown.map(({ status, count }) => [status, count])),
      ).toEqual(Object.fromEntries(ofStatus));
      const forwarded = rows.filter(({ service }) => service === 'CallForward');
      const agents = [...new Set(forwarded.map(({ callto }) => callto))].sort();
      expect(overview.agent_stats.map(({ agent_number }) => agent_number).sort()).toEqual(agents);
      for (const agent of overview.agent_stats) {
        const own = forwarded.filter(({ callto }) => callto === agent.agent_number);
        const answered = own.filter(({ status }) => status === 'ANSWER');
        expect(agent).toEqual({
          agent_number: agent.agent_number,
          calls_answered: answered.length,
          total_talk_seconds: sumOf(answered, ({ billsec }) => billsec),
          missed_calls: own.filter(({ status }) => ['NOANSWER', 'BUSY', 'CANCEL', 'FAILED'].includes(status))
            .length,
        });
      }
      // India is 330 minutes ahead of UTC, all year.
      const indiaDay = (start: string) =>
        new Date(Date.parse(start) + 330 * 60_000).toISOString().slice(0, 10);
      for (const { date, incoming, forwarded: passedOn } of overview.daily_volume) {
        const own = rows.filter(({ start_time }) => indiaDay(start_time) === date);
        expect(own.filter(({ service }) => service === 'Incoming')).toHaveLength(incoming);
        expect(own.filter(({ service }) => service === 'CallForward')).toHaveLength(passedOn);
      }
    });

    it('counts each moment in one of two ranges that meet', async () => {
      const of = async (start: string, end: string) =>
        (await get('call-list', `range=custom&start_date=${start}&end_date=${end}`)).total;
      const { data } = await get('call-list', 'range=30d');
      const [start, end] = ['2026-02-01T00:00:00Z', '2026-02-16T15:00:00Z'];
      const middle = encodeURIComponent(data[20]?.start_time ?? '2026-02-09T00:00:00Z');
      expect((await of(start, middle)) + (await of(middle, end))).toBe(await of(start, end));
    });
  });
});

type Page = NonNullable<(typeof kaleyraShapes)['call-list']['right']>;

/** Every row of a list, page after page. */
async function walk(ask: (page: number) => Promise<Page>): Promise<Page['data']> {
  const first = await ask(1);
  const pages = Math.ceil(first.total / 200);
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_, index) => ask(index + 2)),
  );
  for (const [index, { page, total }] of rest.entries())
    expect([page, total]).toEqual([index + 2, first.total]);
  return [first, ...rest].flatMap(({ data }) => data);
}

function countBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
