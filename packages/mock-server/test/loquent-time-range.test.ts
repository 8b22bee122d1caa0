import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { ask } from './ask';
import { askLoquent, customRange, loquentPath } from './askLoquent';
import { callOf, createTenant, drawRows, messageOf, noRows, nowMs, worldOf } from './loquentWorld';

const ranged = [
  'stats',
  'messaging-stats',
  'text-agent-stats',
  'ai-usage-stats',
  'ai-message-origin-stats',
  'engagement-stats',
];
const api = createMockApi({
  world: worldOf(createTenant({ role: 'main', timeZone: 'America/New_York', rows: drawRows('main', 1) })),
});

describe('time_range', () => {
  it.each([
    '',
    'Last7Days',
    'LAST_7_DAYS',
    '"today"',
    '7d',
    'toString',
    'null',
    '{}',
    '{"custom":null}',
    '{"custom":{"start":"2026-02-01"}}',
    '{"custom":{"start":20260201,"end":"2026-02-02"}}',
    '{"custom":{"start":"2026-02-01","end":"2026-02-02"},"today":{}}',
    customRange('2026-02-30', '2026-03-01'),
    customRange('2026-02-01', '01.03.2026'),
    customRange('2026-02-01T00:00:00Z', '2026-02-02'),
    customRange('2026-02-16', '2026-02-15'),
    customRange('1000-01-01', '9999-12-31'),
  ])('is refused as %j, and the message repeats nothing of it', async (timeRange) => {
    for (const endpoint of ranged) {
      const { status, text } = await ask(api, loquentPath(endpoint, timeRange), {
        token: 'mock-loquent-main',
      });
      const body: unknown = JSON.parse(text);
      expect([status, body]).toEqual([400, { message: expect.stringMatching(/^time_range/), code: 400 }]);
      if (timeRange.includes('2026')) expect(text).not.toContain('2026-');
    }
  });

  it('is refused when it is given twice', async () => {
    const path = `${loquentPath('stats', 'today')}&time_range=today`;
    expect((await ask(api, path, { token: 'mock-loquent-main' })).status).toBe(400);
  });

  it('is the last 30 days when it is absent', async () => {
    for (const endpoint of ranged) {
      expect(await askLoquent(api, endpoint)).toEqual(
        await askLoquent(api, endpoint, { timeRange: 'last_30_days' }),
      );
    }
  });

  it('is not read by plan-stats', async () => {
    const plans = await askLoquent(api, 'plan-stats');
    expect(await askLoquent(api, 'plan-stats', { timeRange: 'today' })).toEqual(plans);
    expect(await askLoquent(api, 'plan-stats', { timeRange: 'nonsense' })).toEqual(plans);
  });

  it('is judged after the session', async () => {
    const path = loquentPath('stats', 'nonsense');
    expect((await ask(api, path, { token: null })).status).toBe(401);
    expect((await ask(api, path, { token: 'mock-loquent-no-permission' })).status).toBe(403);
  });

  it('may lie in the past or in the future, where there is nothing', async () => {
    for (const timeRange of [
      customRange('2020-01-01', '2020-01-02'),
      customRange('2031-01-01', '2031-01-02'),
    ]) {
      expect(await askLoquent(api, 'stats', { timeRange })).toMatchObject({
        total_calls: 0,
        call_activity: [{ count: 0 }, { count: 0 }],
        recent_calls: [],
      });
    }
  });

  it('begins with the first call or message when it is all time', async () => {
    const tenDaysAgoMs = nowMs - 10 * 86_400_000;
    const firstCall = {
      calls: [callOf({ startMs: tenDaysAgoMs, contactIndex: 1 })],
      messages: [messageOf({})],
    };
    const firstMessage = {
      calls: [callOf({ contactIndex: 1 })],
      messages: [messageOf({ atMs: tenDaysAgoMs })],
    };
    for (const rows of [firstCall, firstMessage]) {
      const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, ...rows } });
      const one = createMockApi({ world: worldOf(tenant) });
      expect(await askLoquent(one, 'engagement-stats', { timeRange: 'all_time' })).toMatchObject({
        active_contacts: 2,
        channel_distribution: { calls: 1, sms: 1 },
      });
    }
  });

  it('ends with the last millisecond of its last day in the zone', async () => {
    // Midnight in New York is 05:00 UTC.
    const midnightMs = Date.UTC(2026, 1, 11, 5);
    const calls = [midnightMs - 1, midnightMs, midnightMs + 86_400_000 - 1, midnightMs + 86_400_000].map(
      (startMs, serial) => callOf({ serial, startMs }),
    );
    const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, calls } });
    const one = createMockApi({ world: worldOf(tenant) });
    const stats = await askLoquent(one, 'stats', { timeRange: customRange('2026-02-11', '2026-02-11') });
    expect(stats).toMatchObject({
      total_calls: 2,
      call_activity: [{ date: '2026-02-11', label: 'Feb 11', count: 2 }],
      call_heatmap: [
        { day_of_week: 3, hour: 0, count: 1 },
        { day_of_week: 3, hour: 23, count: 1 },
      ],
      call_heatmap_max: 1,
    });
  });
});

describe('the calendar', () => {
  const refusal = async (timeZone: string, endpoint: string, timeRange: string) => {
    const tenant = createTenant({ role: 'main', timeZone, rows: noRows });
    const one = createMockApi({ world: worldOf(tenant) });
    const { status, text } = await ask(one, loquentPath(endpoint, timeRange), { token: 'mock-loquent-main' });
    return [status, Object(JSON.parse(text)).message];
  };

  it.each([
    // East of UTC a day begins before the same day of UTC, west of it it ends after it.
    ['Asia/Kolkata', '1000-01-01', '1000-01-31', /^time_range\.custom\.start is too early/],
    ['America/New_York', '9999-12-30', '9999-12-30', /^time_range\.custom\.end is too late/],
    ['America/New_York', '9999-12-01', '9999-12-31', /^time_range\.custom\.end is too late/],
    ['Asia/Kolkata', '9999-12-01', '9999-12-31', /^time_range\.custom\.end is too late/],
    ['UTC', '9999-12-01', '9999-12-31', /^time_range\.custom\.end is too late/],
  ])('ends in %s before the range from %s to %s does', async (timeZone, start, end, message) => {
    for (const endpoint of ranged) {
      expect(await refusal(timeZone, endpoint, customRange(start, end))).toEqual([
        400,
        expect.stringMatching(message),
      ]);
    }
  });

  it.each([
    ['America/New_York', '1000-01-01', '1000-01-02'],
    ['America/New_York', '9999-12-28', '9999-12-29'],
    ['Asia/Kolkata', '1000-01-02', '1000-01-31'],
    ['Asia/Kolkata', '9999-12-01', '9999-12-30'],
    ['UTC', '9999-06-01', '9999-12-29'],
  ])('holds in %s the range from %s to %s', async (timeZone, start, end) => {
    for (const endpoint of ranged) {
      const [status] = await refusal(timeZone, endpoint, customRange(start, end));
      expect(status, endpoint).toBe(200);
    }
  });
});

describe('the longest range', () => {
  // 36,600 days that end on 16 February 2026 begin on 4 December 1925.
  const noonOf = (day: string) => Date.parse(`${day}T17:00:00Z`);
  const apiSince = (startMs: number) => {
    const rows = { ...noRows, calls: [callOf({ startMs }), callOf({ serial: 1 })] };
    return createMockApi({ world: worldOf(createTenant({ role: 'main', timeZone: null, rows })) });
  };

  it.each(['stats', 'engagement-stats'])('holds for all time of %s', async (endpoint) => {
    const send = async (startMs: number, timeRange: string) =>
      ask(apiSince(startMs), loquentPath(endpoint, timeRange), { token: 'mock-loquent-main' });
    const tooLong = await send(noonOf('1925-12-03'), 'all_time');
    expect([tooLong.status, JSON.parse(tooLong.text)]).toEqual([
      400,
      { message: 'time_range spans at most 36600 days', code: 400 },
    ]);
    expect((await send(noonOf('1925-12-04'), 'all_time')).status).toBe(200);
    expect((await send(noonOf('1925-12-03'), 'last_90_days')).status).toBe(200);
  });

  it('holds for two days', async () => {
    const days = async (start: string) =>
      (await ask(api, loquentPath('stats', customRange(start, '2026-02-16')), { token: 'mock-loquent-main' }))
        .status;
    expect([await days('1925-12-04'), await days('1925-12-03')]).toEqual([200, 400]);
  });
});
