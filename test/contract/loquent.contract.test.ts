import { describe, expect, it } from 'vitest';
import { loquentError, loquentShapes } from './shapes/loquent';
import type { AskOptions } from './transports/askOver';
import { describeTransports } from './transports/describeTransports';

type Endpoint = keyof typeof loquentShapes;
const endpoints = Object.keys(loquentShapes) as Endpoint[]; // The keys of a literal are its members.
const ranged = endpoints.filter((endpoint) => endpoint !== 'plan-stats');
const path = (endpoint: string, timeRange?: string) =>
  `/loquent/api/dashboard/${endpoint}${timeRange === undefined ? '' : `?time_range=${encodeURIComponent(timeRange)}`}`;
const tokenOf = (user: string): AskOptions => ({ token: `mock-loquent-${user}` });
const cookieOf = (user: string): AskOptions => ({ cookie: `loquent_session=mock-loquent-${user}` });
const main = tokenOf('main');
const custom = (start: string, end: string) => JSON.stringify({ custom: { start, end } });

const presets = ['today', 'yesterday', 'last_7_days', 'last_30_days', 'last_90_days', 'all_time'];
const tenants = ['main', 'other', 'empty', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone'];

describeTransports('Loquent', {}, (running) => {
  describe.each(endpoints)('%s', (endpoint) => {
    const shape = loquentShapes[endpoint];

    it.each([...presets, custom('2026-01-05', '2026-02-04')])(
      'answers %s in its documented shape',
      async (range) => {
        await running().ask.shaped<object>(path(endpoint, range), shape, main);
      },
    );

    it.each(tenants)('answers the tenant "%s" in the same shape', async (tenant) => {
      await running().ask.shaped<object>(path(endpoint, 'last_30_days'), shape, tokenOf(tenant));
    });

    it.each(['super-admin', 'owner', 'view-org'])('shows the whole organization to %s', async (user) => {
      const { ask } = running();
      const own = await ask(path(endpoint, 'last_90_days'), tokenOf(user));
      expect(own.body).toEqual((await ask(path(endpoint, 'last_90_days'), main)).body);
    });

    it('shows another part to a member who may see only their own', async () => {
      const { ask } = running();
      const address = path(endpoint, 'last_90_days');
      const own = await ask.shaped<object>(address, shape, tokenOf('view-own'));
      expect(own).not.toEqual((await ask(address, main)).body);
    });

    it.each(['main', 'super-admin', 'owner', 'view-org', 'view-own', 'other', 'empty'])(
      'answers %s by cookie as by bearer token',
      async (user) => {
        const { ask } = running();
        const byCookie = await ask(path(endpoint, 'last_30_days'), cookieOf(user));
        const byToken = await ask(path(endpoint, 'last_30_days'), tokenOf(user));
        expect(byCookie.status).toBe(200);
        expect(byCookie.body).toEqual(byToken.body);
      },
    );

    it.each<[string, AskOptions]>([
      ['neither token nor cookie', {}],
      ['a token nobody has', tokenOf('nobody')],
      ['an expired token', tokenOf('expired')],
      ['an expired cookie', cookieOf('expired')],
      ['a cookie nobody has', cookieOf('nobody')],
      ['a cookie of another name', { cookie: 'session=mock-loquent-main' }],
      ["another system's token", { token: 'mock-virsyn-main' }],
    ])('answers %s with 401', async (_what, options) => {
      await running().ask.shaped(path(endpoint), loquentError(401), { ...options, expectedStatus: 401 });
    });

    it.each([tokenOf('no-permission'), cookieOf('no-permission')])(
      'answers a member without permission with 403 (%o)',
      async (options) => {
        await running().ask.shaped(path(endpoint), loquentError(403), { ...options, expectedStatus: 403 });
      },
    );

    it('lets a good bearer token win over a bad cookie', async () => {
      const { status } = await running().ask(path(endpoint), { ...main, ...cookieOf('expired') });
      expect(status).toBe(200);
    });

    it('answers a failure with 500 in the same words', async () => {
      const { ask, api } = running();
      api.faults.set([{ name: 'server_error', system: 'loquent', times: 1 }]);
      await ask.shaped(path(endpoint), loquentError(500), { ...main, expectedStatus: 500 });
    });

    it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
      'answers %s with 405 in the same words and with what it allows',
      async (method) => {
        const { ask } = running();
        const options = { ...main, method };
        await ask.shaped(path(endpoint), loquentError(405), { ...options, expectedStatus: 405 });
        expect((await ask(path(endpoint), options)).headers.get('allow')).toBe('GET');
      },
    );

    it('goes over the last 30 days when it is told no range', async () => {
      const { ask } = running();
      const body = await ask.shaped<object>(path(endpoint), shape, main);
      expect(body).toEqual((await ask(path(endpoint, 'last_30_days'), main)).body);
      if (endpoint !== 'plan-stats') {
        expect(body).not.toEqual((await ask(path(endpoint, 'last_7_days'), main)).body);
      }
    });
  });

  it('answers a path it does not have with 404', async () => {
    await running().ask.shaped(path('nothing'), loquentError(404), { ...main, expectedStatus: 404 });
  });

  describe.each(ranged)('the range of %s', (endpoint) => {
    it.each([
      'last_week',
      '7d',
      '{',
      '{"custom":{}}',
      custom('2026-02-02', '2026-02-01'),
      custom('2026-02-30', '2026-03-01'),
    ])('cannot be %s, which is answered 400', async (range) => {
      await running().ask.shaped(path(endpoint, range), loquentError(400), { ...main, expectedStatus: 400 });
    });

    it.each([
      ['today', '2026-02-16', '2026-02-16'],
      ['yesterday', '2026-02-15', '2026-02-15'],
      ['last_7_days', '2026-02-10', '2026-02-16'],
      ['last_30_days', '2026-01-18', '2026-02-16'],
      ['last_90_days', '2025-11-19', '2026-02-16'],
    ])('%s is from %s to %s, both included', async (preset, start, end) => {
      const { ask } = running();
      const named = await ask(path(endpoint, preset), main);
      expect((await ask(path(endpoint, custom(start, end)), main)).body).toEqual(named.body);
    });
  });

  it('plan-stats ignores a range, even one that cannot be read', async () => {
    const { ask } = running();
    const plain = await ask.shaped(path('plan-stats'), loquentShapes['plan-stats'], main);
    expect((await ask(path('plan-stats', 'yesterday'), main)).body).toEqual(plain);
    expect((await ask(path('plan-stats', 'nonsense'), main)).body).toEqual(plain);
  });

  describe('stats', () => {
    const ask = (range: string, tenant = 'main') =>
      running().ask.shaped(path('stats', range), loquentShapes.stats, tokenOf(tenant));

    it('has a day for every date of the range, also for those without calls', async () => {
      const { call_activity } = await ask('last_7_days', 'three-calls');
      expect(call_activity.map(({ date }) => date.slice(0, 10))).toEqual([
        '2026-02-10',
        '2026-02-11',
        '2026-02-12',
        '2026-02-13',
        '2026-02-14',
        '2026-02-15',
        '2026-02-16',
      ]);
      expect((await ask('last_90_days')).call_activity).toHaveLength(90);
    });

    it.each(tenants)(
      'counts days alike over a clock change, a half-hour zone and none (%s)',
      async (tenant) => {
        const [all, ...parts] = await Promise.all([
          ask('last_7_days', tenant),
          ...[10, 11, 12, 13, 14, 15, 16].map((day) =>
            ask(custom(`2026-02-${day}`, `2026-02-${day}`), tenant),
          ),
        ]);
        expect(parts.map(({ total_calls }) => total_calls)).toEqual(
          all?.call_activity.map(({ count }) => count),
        );
      },
    );

    it('shows the newest calls, ten at most', async () => {
      const { recent_calls, total_calls } = await ask('last_7_days');
      expect(recent_calls).toHaveLength(Math.min(10, total_calls));
      const moments = recent_calls.map(({ created_at_full }) => Date.parse(isoOf(created_at_full)));
      expect(moments).toEqual([...moments].sort((one, other) => other - one));
      expect((await ask('all_time', 'three-calls')).recent_calls).toHaveLength(3);
      expect((await ask('all_time', 'empty')).recent_calls).toEqual([]);
    });

    it.each([
      ['main', /-0[45]:00$/],
      ['half-hour', /\+05:30$/],
      ['clock-change', /\+0[01]:00$/],
      // Where no zone is set it is US/Eastern.
      ['no-zone', /-0[45]:00$/],
    ])("prints times in the zone of the tenant's organization (%s)", async (tenant, offset) => {
      const { recent_calls } = await ask('last_30_days', tenant);
      expect(recent_calls.length).toBeGreaterThan(0);
      for (const { created_at_full } of recent_calls) expect(created_at_full).toMatch(offset);
    });

    it('averages 0 seconds over no calls', async () => {
      expect(await ask('all_time', 'empty')).toMatchObject({
        total_calls: 0,
        total_duration_secs: 0,
        avg_duration_secs: 0,
        total_todos: 0,
        call_heatmap: [],
        call_heatmap_max: 0,
      });
    });
  });

  describe('messaging-stats', () => {
    const ask = (range: string, tenant = 'main') =>
      running().ask.shaped(path('messaging-stats', range), loquentShapes['messaging-stats'], tokenOf(tenant));

    it('has no response time over no messages, and zeros', async () => {
      expect(await ask('all_time', 'empty')).toMatchObject({
        total_messages: 0,
        delivery_rate: 0,
        inbound_count: 0,
        outbound_count: 0,
        message_heatmap: [],
        message_heatmap_max: 0,
        response_insights: {
          avg_response_time_secs: null,
          unanswered_count: 0,
          response_rate: 0,
          by_phone: [],
        },
      });
    });
  });

  it('leaves hostile names as they are and as text', async () => {
    const { ask } = running();
    const { recent_calls } = await ask.shaped(
      path('stats', 'all_time'),
      loquentShapes.stats,
      tokenOf('hostile'),
    );
    const names = new Set(
      running()
        .api.world.organizations.find(({ role }) => role === 'hostile')
        ?.records.contacts.map(({ name }) => name),
    );
    for (const { contact_name } of recent_calls) expect(names.has(contact_name ?? null)).toBe(true);
  });
});

/** `2026-03-12 14:30:00 -05:00` as every engine reads it. */
function isoOf(printed: string): string {
  return printed.replace(' ', 'T').replace(' ', '');
}
