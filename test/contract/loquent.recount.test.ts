import { expect, it } from 'vitest';
import { loquentShapes } from './shapes/loquent';
import { describeTransports } from './transports/describeTransports';

// What the answers say, counted again from the raw rows of the world that they are made of. A row of New York's clock
// is five hours behind UTC all through these days.

type Endpoint = keyof typeof loquentShapes;
const newYorkMs = -5 * 3_600_000;
const wall = (atMs: number) => new Date(atMs + newYorkMs);
const dayOf = (atMs: number) => wall(atMs).toISOString().slice(0, 10);
const custom = (start: string, end: string) => JSON.stringify({ custom: { start, end } });
const percentOf = (part: number, whole: number) => (whole === 0 ? 0 : (part / whole) * 100);

describeTransports('Loquent counted again', {}, (running) => {
  const get = <E extends Endpoint>(endpoint: E, range: string, user = 'main') =>
    running().ask.shaped<Exclude<(typeof loquentShapes)[E]['right'], undefined>>(
      `/loquent/api/dashboard/${endpoint}?time_range=${encodeURIComponent(range)}`,
      // One endpoint's shape, whose type the compiler has widened to that of all.
      loquentShapes[endpoint] as never,
      { token: `mock-loquent-${user}` },
    );
  const organization = () => {
    const [main] = running().api.world.organizations;
    if (main === undefined) throw new Error('every world has a main organization');
    return main;
  };
  const messagesFrom = (start: string, end: string) => {
    const table = organization().records.messages;
    return Array.from({ length: table?.length ?? 0 }, (_, index) => table?.at(index)).flatMap((message) =>
      message !== undefined && dayOf(message.atMs) >= start && dayOf(message.atMs) <= end ? [message] : [],
    );
  };
  const callsFrom = (start: string, end: string) =>
    [...running().api.world.calls({ agencyId: organization().id })].filter(
      ({ startMs }) => dayOf(startMs) >= start && dayOf(startMs) <= end,
    );
  const cellsOf = (moments: readonly number[], isoWeekday: number) =>
    Array.from({ length: 24 }, (_, hour) => ({
      day_of_week: isoWeekday,
      hour,
      count: moments.filter((atMs) => wall(atMs).getUTCHours() === hour).length,
    })).filter(({ count }) => count > 0);

  it.each([
    // 10 February 2026 is a Tuesday, 15 February a Sunday: the last day of an ISO week.
    ['2026-02-10', 2],
    ['2026-02-15', 7],
    ['2026-02-16', 1],
  ])('puts the calls and messages of %s on day %i of the week', async (day, isoWeekday) => {
    const range = custom(day, day);
    const calls = callsFrom(day, day).map(({ startMs }) => startMs);
    const messages = messagesFrom(day, day).map(({ atMs }) => atMs);
    expect(calls.length).toBeGreaterThan(0);
    expect(messages.length).toBeGreaterThan(0);
    expect((await get('stats', range)).call_heatmap).toEqual(cellsOf(calls, isoWeekday));
    expect((await get('messaging-stats', range)).message_heatmap).toEqual(cellsOf(messages, isoWeekday));
  });

  it('rates deliveries by what was sent', async () => {
    const sent = messagesFrom('2026-02-02', '2026-02-08').filter(({ direction }) => direction === 'Outbound');
    const delivered = sent.filter(({ status }) => status === 'Delivered').length;
    const { delivery_rate } = await get('messaging-stats', custom('2026-02-02', '2026-02-08'));
    expect(delivered).toBeGreaterThan(0);
    expect(delivered).toBeLessThan(sent.length);
    expect(delivery_rate).toBeCloseTo(percentOf(delivered, sent.length), 9);
  });

  it("averages the agents' confidence over suggestions", async () => {
    const suggestions = (organization().records.suggestions ?? []).filter(
      ({ atMs }) => dayOf(atMs) >= '2026-02-02' && dayOf(atMs) <= '2026-02-08',
    );
    const agent = await get('text-agent-stats', custom('2026-02-02', '2026-02-08'));
    expect(suggestions.length).toBeGreaterThan(1);
    expect(agent.total_suggestions).toBe(suggestions.length);
    const total = suggestions.reduce((sum, { confidence }) => sum + confidence, 0);
    expect(agent.avg_confidence).toBeCloseTo(total / suggestions.length, 9);
    expect(await get('text-agent-stats', custom('2020-01-01', '2020-01-02'))).toMatchObject({
      total_suggestions: 0,
      avg_confidence: 0,
    });
  });

  it('counts plans, and rates those that are over by those that were completed', async () => {
    const plans = organization().records.plans ?? [];
    const over = plans.filter(({ status }) => ['completed', 'failed', 'stopped'].includes(status));
    const completed = over.filter(({ status }) => status === 'completed');
    const contacts = plans.filter((plan) => !over.includes(plan)).flatMap((plan) => plan.contactIndex ?? []);
    const stats = await get('plan-stats', 'all_time');
    expect(completed.length).toBeGreaterThan(0);
    expect(completed.length).toBeLessThan(over.length);
    expect(over.length).toBeLessThan(plans.length);
    expect(stats).toEqual({
      total_plans: plans.length,
      active_plans: plans.length - over.length,
      contacts_in_active_plans: new Set(contacts).size,
      completion_rate: expect.closeTo(percentOf(completed.length, over.length), 9),
    });
    expect(await get('plan-stats', 'all_time', 'empty')).toEqual({
      total_plans: 0,
      active_plans: 0,
      contacts_in_active_plans: 0,
      completion_rate: 0,
    });
  });

  it.each(['main', 'hostile', 'three-calls', 'clock-change', 'view-own'])(
    'shows the newest activities first (%s)',
    async (user) => {
      const { recent_activities } = await get('engagement-stats', 'last_90_days', user);
      const moments = recent_activities.map(({ created_at }) =>
        Date.parse(created_at.replace(' ', 'T').replace(' ', '')),
      );
      expect(moments.length).toBeGreaterThan(1);
      expect(moments).toEqual([...moments].sort((one, other) => other - one));
    },
  );

  it('shows the newest activities of all', async () => {
    const { recent_activities } = await get('engagement-stats', custom('2026-02-02', '2026-02-08'));
    const rows = [
      ...callsFrom('2026-02-02', '2026-02-08').map(({ startMs }) => ['Call', startMs] as const),
      ...messagesFrom('2026-02-02', '2026-02-08').map(({ atMs }) => ['Message', atMs] as const),
    ];
    const newest = rows.sort(([, one], [, other]) => other - one).slice(0, 10);
    expect(recent_activities.map(({ created_at }) => created_at)).toEqual(
      newest.map(([, atMs]) => `${wall(atMs).toISOString().slice(0, 19).replace('T', ' ')} -05:00`),
    );
    expect(recent_activities.map(({ activity_type }) => activity_type).sort()).toEqual(
      newest.map(([kind]) => kind).sort(),
    );
  });

  it('names every origin by its own label, and counts it', async () => {
    const { by_feature } = await get('ai-message-origin-stats', 'last_90_days');
    const messages = messagesFrom('2025-11-19', '2026-02-16');
    const countOf = (feature: string) => messages.filter(({ origin }) => origin === feature).length;
    expect(new Map(by_feature.map(({ feature, label, count }) => [feature, [label, count]]))).toEqual(
      new Map([
        ['assistant', ['Assistant', countOf('assistant')]],
        ['suggestion', ['Suggestion', countOf('suggestion')]],
        ['text_agent', ['Text Agent', countOf('text_agent')]],
        ['plan', ['Automated Plan', countOf('plan')]],
      ]),
    );
  });
});
