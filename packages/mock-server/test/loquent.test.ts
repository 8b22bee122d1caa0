import { Readable } from 'node:stream';
import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createCallLogWorld } from '../src/call-log/createCallLogWorld';
import { importCallLog } from '../src/call-log/importCallLog';
import { createMockApi } from '../src/createMockApi';
import type { StoredMessage } from '../src/world/tables/MessageTable';
import type { StoredCall } from '../src/world/tables/StoredCall';
import { ask } from './ask';
import { askLoquent, customRange, loquentPath } from './askLoquent';
import { createTenant, drawRows, hostileNames, noRows, nowMs, phonesOf, worldOf } from './loquentWorld';

const endpoints = [
  'stats',
  'messaging-stats',
  'text-agent-stats',
  'plan-stats',
  'ai-usage-stats',
  'ai-message-origin-stats',
  'engagement-stats',
];
const ranged = endpoints.filter((endpoint) => endpoint !== 'plan-stats');

// So many contacts that a member has to do with some of them only.
const contactCount = 400;
const main = createTenant({
  role: 'main',
  timeZone: 'America/New_York',
  rows: drawRows('main', 1, { contactCount }),
  contactCount,
});
const other = createTenant({ role: 'other', timeZone: 'Asia/Kolkata', rows: drawRows('other', 2) });
const empty = createTenant({ role: 'empty', timeZone: null, rows: noRows, contactCount: 0 });
const world = worldOf(main, other, empty);
const api = createMockApi({ world });

const minuteMs = 60_000;
const [desk, ownUnnamed] = phonesOf('main');

function callOf(call: Partial<StoredCall>): StoredCall {
  return {
    serial: 0,
    startMs: nowMs,
    isConnected: false,
    isConversation: false,
    isQualified: false,
    isMeetingBooked: false,
    hasRecording: false,
    ...call,
  };
}

function messageOf(message: Partial<StoredMessage>): StoredMessage {
  return {
    serial: 0,
    atMs: nowMs,
    contactIndex: 0,
    phoneId: desk?.id ?? null,
    direction: 'Inbound',
    channel: 'Sms',
    status: 'Received',
    origin: null,
    ...message,
  };
}

describe.each(endpoints)('%s', (endpoint) => {
  it('asks for a session', async () => {
    for (const token of [null, 'mock-loquent-nobody', 'mock-loquent-expired', 'mock-virsyn-main']) {
      const { status, text } = await ask(api, loquentPath(endpoint), { token });
      expect([status, JSON.parse(text)]).toEqual([
        401,
        { message: 'Sign in to see the dashboard', code: 401 },
      ]);
    }
  });

  it('takes a cookie for a session', async () => {
    const send = async (cookie: string) =>
      getResponse(
        api.handlers,
        new Request(`http://mock.example${loquentPath(endpoint)}`, { headers: { cookie } }),
      );
    const byCookie = await send('theme=dark; loquent_session=mock-loquent-view-own');
    expect(await byCookie?.json()).toEqual(
      await askLoquent(api, endpoint, { token: 'mock-loquent-view-own' }),
    );
    expect((await send('loquent_session=mock-loquent-expired'))?.status).toBe(401);
  });

  it('turns away a member without permission', async () => {
    const { status, text } = await ask(api, loquentPath(endpoint), { token: 'mock-loquent-no-permission' });
    expect(status).toBe(403);
    expect(JSON.parse(text)).toEqual({ message: 'You have no permission to see the dashboard', code: 403 });
  });

  it('shows the organization to a super-admin, an owner and a holder of ViewOrg, and less to one of ViewOwn', async () => {
    const whole = await askLoquent(api, endpoint, { token: 'mock-loquent-super-admin' });
    expect(await askLoquent(api, endpoint, { token: 'mock-loquent-owner' })).toEqual(whole);
    expect(await askLoquent(api, endpoint, { token: 'mock-loquent-view-org' })).toEqual(whole);
    const own = await askLoquent(api, endpoint, { token: 'mock-loquent-view-own' });
    const [ownTotal, wholeTotal] = [firstCount(own), firstCount(whole)];
    expect(ownTotal).toBeGreaterThan(0);
    expect(ownTotal).toBeLessThan(wholeTotal);
  });

  it('keeps tenants apart', async () => {
    const alone = createMockApi({ world: worldOf({ ...other }) });
    expect(await askLoquent(api, endpoint, { token: 'mock-loquent-other' })).toEqual(
      await askLoquent(alone, endpoint, { token: 'mock-loquent-other' }),
    );
    expect(await askLoquent(api, endpoint, { token: 'mock-loquent-other' })).not.toEqual(
      await askLoquent(api, endpoint),
    );
  });

  it('answers GET alone', async () => {
    const { status, headers, text } = await ask(api, loquentPath(endpoint), { method: 'POST', body: '{}' });
    expect([status, headers.get('allow')]).toEqual([405, 'GET']);
    expect(JSON.parse(text)).toEqual({ message: 'Only GET is answered here', code: 405 });
  });
});

/** The first number of a body that no range can change by being absent: a count of rows. */
function firstCount(body: unknown): number {
  const [count] = Object.values(Object(body)).filter((value) => typeof value === 'number');
  return typeof count === 'number' ? count : Number.NaN;
}

it('answers 404 in its own words to a path that it does not have', async () => {
  const { status, text } = await ask(api, '/loquent/api/dashboard/nothing');
  expect([status, JSON.parse(text)]).toEqual([404, { message: 'There is nothing here', code: 404 }]);
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

describe('buckets', () => {
  async function buckets(timeZone: string | null, timeRange: string) {
    const tenant = createTenant({ role: 'main', timeZone, rows: { ...noRows, messages: [messageOf({})] } });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'messaging-stats', {
      timeRange,
    });
    return Object(body).message_activity;
  }

  it('are hours up to two days, 25 of them on the day that Casablanca sets its clocks back', async () => {
    const hours = await buckets('Africa/Casablanca', customRange('2026-02-15', '2026-02-15'));
    expect(hours).toHaveLength(25);
    expect(hours[2]).toEqual({
      date: '2026-02-15T02:00+01:00',
      label: 'Feb 15, 2 AM',
      sms_count: 0,
      email_count: 0,
    });
    expect(hours[3]).toEqual({
      date: '2026-02-15T02:00+00:00',
      label: 'Feb 15, 2 AM',
      sms_count: 0,
      email_count: 0,
    });
    expect(hours[13].label).toBe('Feb 15, 12 PM');
  });

  it('go on to the end of today, with zeros', async () => {
    const hours = await buckets(null, 'today');
    expect(hours).toHaveLength(24);
    // Now is 10:00 in New York.
    expect(hours[10]).toEqual({
      date: '2026-02-16T10:00-05:00',
      label: 'Feb 16, 10 AM',
      sms_count: 1,
      email_count: 0,
    });
    expect(hours[23]).toMatchObject({ label: 'Feb 16, 11 PM', sms_count: 0 });
  });

  it('are days, then weeks from Monday, then months', async () => {
    expect(await buckets(null, 'last_90_days')).toHaveLength(90);
    const weeks = await buckets(null, customRange('2025-11-16', '2026-02-16'));
    expect(weeks[0]).toMatchObject({ date: '2025-11-10', label: 'Week of Nov 10' });
    expect(weeks.at(-1)).toMatchObject({ date: '2026-02-16', label: 'Week of Feb 16', sms_count: 1 });
    const months = await buckets(null, customRange('2023-12-31', '2026-02-16'));
    expect(months[0]).toMatchObject({ date: '2023-12-01', label: 'Dec 2023' });
    expect(months).toHaveLength(27);
  });
});

it('names the year of a day where the range holds the day twice', async () => {
  const labelsOf = async (start: string) => {
    const body = await askLoquent(api, 'stats', { timeRange: customRange(start, '2026-02-16') });
    return Object(body).call_activity.at(-1).label;
  };
  expect(await labelsOf('2025-02-17')).toBe('Feb 16');
  expect(await labelsOf('2025-02-16')).toBe('Feb 16, 2026');
});

it('counts as contacts of a member those they ever had contact with', async () => {
  const options = { timeRange: 'today', token: 'mock-loquent-view-own' };
  const own = Object(await askLoquent(api, 'engagement-stats', options));
  const ownPhones = phonesOf('main')
    .slice(0, 2)
    .map(({ id }) => id);
  const rows = [...main.rows.calls, ...main.rows.messages];
  const places = rows.flatMap(({ phoneId, contactIndex }) =>
    ownPhones.includes(phoneId ?? '') ? (contactIndex ?? []) : [],
  );
  expect(own.total_contacts).toBe(new Set(places).size);
  expect(own.total_contacts).toBeLessThan(contactCount);
  expect(own.active_contacts).toBeLessThan(own.total_contacts);
});

describe('a call', () => {
  it('has every member, as the documents write them', async () => {
    const calls = [
      callOf({
        serial: 41,
        startMs: nowMs - 30 * minuteMs,
        phoneId: desk?.id ?? null,
        contactIndex: 6,
        direction: 'inbound',
        status: 'completed',
        durationSeconds: 61,
        hasRecording: true,
      }),
      callOf({
        serial: 42,
        startMs: nowMs - minuteMs,
        phoneId: ownUnnamed?.id ?? null,
        direction: 'outbound',
      }),
      callOf({
        serial: 43,
        disposition: 'no_answer',
        durationSeconds: 0,
        direction: 'outbound',
        contactIndex: 7,
      }),
    ];
    const tenant = createTenant({ role: 'main', timeZone: 'Asia/Kolkata', rows: { ...noRows, calls } });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'stats', { timeRange: 'today' });
    const [unanswered, open, first] = Object(body).recent_calls;
    expect(first).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      from_to_number: '+13035550106 -> +12025550140',
      received_on: 'Front desk (+12025550140)',
      call_sid: expect.stringMatching(/^CA[0-9a-f]{32}$/),
      has_recording: true,
      created_at: 'Feb 16, 2026 8:00 PM',
      created_at_full: '2026-02-16 20:00:00 +05:30',
      duration_secs: 61,
      status: 'Completed',
      direction: 'Inbound',
      contact_name: 'Contact 6',
      contact_id: tenant.contacts[6]?.id,
    });
    expect(open).toMatchObject({
      from_to_number: '+12025550141 -> Unknown',
      received_on: '+12025550141',
      duration_secs: null,
      status: 'InProgress',
      contact_name: null,
      contact_id: null,
    });
    expect(unanswered).toMatchObject({
      from_to_number: 'Unknown -> Unknown',
      received_on: 'Unknown phone',
      duration_secs: 0,
      status: 'Unknown',
    });
    expect(new Set([first.id, open.id, unanswered.id, first.call_sid, open.call_sid]).size).toBe(5);
  });

  it('has the same id in every answer, and another in another tenant', async () => {
    const rows = { ...noRows, calls: [callOf({ serial: 7 })] };
    const [one, two] = ['main', 'other'].map((role) => createTenant({ role, timeZone: null, rows }));
    if (one === undefined || two === undefined) throw new Error('two tenants');
    const both = createMockApi({ world: worldOf(one, two) });
    const idIn = async (endpoint: string, token: string) => {
      const body = Object(await askLoquent(both, endpoint, { token }));
      return (body.recent_calls ?? body.recent_activities)[0].id;
    };
    const id = await idIn('stats', 'mock-loquent-main');
    expect(await idIn('engagement-stats', 'mock-loquent-main')).toBe(id);
    expect(await idIn('stats', 'mock-loquent-other')).not.toBe(id);
  });
});

it('sends hostile names as they are', async () => {
  const messages = hostileNames.map((_, contactIndex) => messageOf({ serial: contactIndex, contactIndex }));
  const calls = hostileNames.map((_, contactIndex) => callOf({ serial: contactIndex, contactIndex }));
  const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, calls, messages } });
  const one = createMockApi({ world: worldOf(tenant) });
  const stats = Object(await askLoquent(one, 'stats'));
  expect(stats.recent_calls.map((call: { contact_name: unknown }) => call.contact_name)).toEqual(
    [...hostileNames].reverse(),
  );
  const engagement = Object(await askLoquent(one, 'engagement-stats'));
  const names = engagement.recent_activities.map(
    (activity: { contact_name: unknown }) => activity.contact_name,
  );
  for (const name of names) expect(hostileNames).toContain(name);
  expect(new Set(names).size).toBeGreaterThan(4);
});

describe('recent activities', () => {
  it('are ten of calls and messages together, the newest first, each once', async () => {
    const calls = Array.from({ length: 14 }, (_, serial) =>
      callOf({
        serial,
        startMs: nowMs - (28 - 2 * serial) * minuteMs,
        direction: 'inbound',
        contactIndex: 6,
      }),
    );
    const messages = Array.from({ length: 14 }, (_, serial) =>
      messageOf({
        serial,
        atMs: nowMs - (27 - 2 * serial) * minuteMs,
        direction: 'Outbound',
        channel: 'InstagramDm',
      }),
    );
    const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, calls, messages } });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'engagement-stats');
    const { recent_activities: activities } = Object(body);
    expect(activities).toHaveLength(10);
    expect(activities[0]).toEqual({
      id: expect.any(String),
      activity_type: 'Message',
      contact_id: tenant.contacts[0]?.id,
      contact_name: hostileNames[0],
      description: 'Outbound Instagram message',
      channel: 'InstagramDm',
      created_at: '2026-02-16 09:59:00 -05:00',
    });
    expect(activities[1]).toMatchObject({
      activity_type: 'Call',
      contact_name: 'Contact 6',
      description: 'Inbound call',
      channel: 'Call',
      created_at: '2026-02-16 09:58:00 -05:00',
    });
    expect(activities.at(-1).created_at).toBe('2026-02-16 09:50:00 -05:00');
  });

  it('are chosen by id among more than ten of one moment', async () => {
    const calls = Array.from({ length: 25 }, (_, serial) => callOf({ serial }));
    const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, calls } });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'engagement-stats');
    const ids: readonly string[] = Object(body).recent_activities.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(10);
    expect(ids).toEqual([...ids].sort());
    // Which ten of them does not depend on the order of the table.
    const reversed = createTenant({
      role: 'main',
      timeZone: null,
      rows: { ...noRows, calls: [...calls].reverse() },
    });
    const again = await askLoquent(createMockApi({ world: worldOf(reversed) }), 'engagement-stats');
    expect(Object(again).recent_activities).toEqual(Object(body).recent_activities);
  });
});

describe('response insights', () => {
  it('pair each outbound message with the inbound one before it', async () => {
    const at = (time: string) => Date.parse(`2026-02-16T${time}Z`);
    const messages = [
      [0, 'Outbound', '09:00:00', 2],
      [0, 'Inbound', '10:00:00', 0],
      [1, 'Inbound', '10:00:00', 1],
      [1, 'Outbound', '10:00:00', 1],
      [0, 'Inbound', '10:05:00', 0],
      [0, 'Outbound', '10:06:30', 0],
      [0, 'Outbound', '10:07:00', 0],
      [0, 'Inbound', '11:00:00', 3],
    ] as const;
    const tenant = createTenant({
      role: 'main',
      timeZone: 'UTC',
      rows: {
        ...noRows,
        messages: messages.map(([contactIndex, direction, time, phone], serial) =>
          messageOf({
            serial,
            contactIndex,
            direction,
            atMs: at(time),
            phoneId: phonesOf('main')[phone]?.id ?? null,
          }),
        ),
      },
    });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'messaging-stats', {
      timeRange: 'today',
    });
    const { response_insights: insights } = Object(body);
    expect(insights).toMatchObject({ avg_response_time_secs: 45, unanswered_count: 2, response_rate: 50 });
    expect(insights.unresponded_by_hour.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { hour: 10, count: 1 },
      { hour: 11, count: 1 },
    ]);
    // The busiest first; the phone that a message only went out on is not among them.
    expect(insights.by_phone[0]).toEqual({
      phone_label: 'Front desk',
      responded_count: 1,
      unanswered_count: 1,
      response_rate: 50,
      avg_response_time_secs: 90,
    });
    const others = insights.by_phone.slice(1).map((phone: { phone_label: string }) => phone.phone_label);
    expect([...others].sort()).toEqual(['+12025550141', '+12025550143']);
  });
});

it('sends percentages and averages as they are, not rounded', async () => {
  const messages = ['Delivered', 'Failed', 'Sent'].map((status, serial) =>
    messageOf({
      serial,
      direction: 'Outbound',
      status: status === 'Delivered' ? 'Delivered' : 'Failed',
      origin: serial < 2 ? 'plan' : null,
    }),
  );
  const suggestions = [0.1, 0.2, 0.4].map((confidence) => ({
    atMs: nowMs,
    confidence,
    isAutoReply: confidence > 0.3,
    isEscalated: false,
    phoneId: null,
  }));
  const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, messages, suggestions } });
  const one = createMockApi({ world: worldOf(tenant) });
  expect(await askLoquent(one, 'messaging-stats')).toMatchObject({ delivery_rate: 33.333333333333336 });
  expect(await askLoquent(one, 'ai-message-origin-stats')).toMatchObject({ ai_share: 66.66666666666667 });
  expect(await askLoquent(one, 'text-agent-stats')).toMatchObject({
    auto_reply_rate: 33.333333333333336,
    avg_confidence: 0.7000000000000001 / 3,
    escalation_rate: 0,
  });
});

it('answers an empty tenant with zeros, nulls and empty lists', async () => {
  const options = { token: 'mock-loquent-empty', timeRange: 'all_time' };
  expect(await askLoquent(api, 'stats', options)).toEqual({
    total_calls: 0,
    total_duration_secs: 0,
    avg_duration_secs: 0,
    total_todos: 0,
    call_activity: [{ date: '2026-02-16', label: 'Feb 16', count: 0 }],
    call_heatmap: [],
    call_heatmap_max: 0,
    recent_calls: [],
    todo_status_counts: ['pending_review', 'approved', 'rejected', 'in_progress', 'completed', 'failed'].map(
      (status) => ({ status, count: 0 }),
    ),
  });
  expect(await askLoquent(api, 'messaging-stats', options)).toMatchObject({
    total_messages: 0,
    delivery_rate: 0,
    message_heatmap: [],
    response_insights: { avg_response_time_secs: null, unanswered_count: 0, response_rate: 0, by_phone: [] },
  });
  expect(await askLoquent(api, 'text-agent-stats', options)).toEqual({
    total_suggestions: 0,
    auto_reply_count: 0,
    auto_reply_rate: 0,
    avg_confidence: 0,
    escalation_count: 0,
    escalation_rate: 0,
  });
  expect(await askLoquent(api, 'plan-stats', options)).toEqual({
    active_plans: 0,
    contacts_in_active_plans: 0,
    completion_rate: 0,
    total_plans: 0,
  });
  expect(await askLoquent(api, 'ai-usage-stats', options)).toEqual({
    total_tokens: 0,
    total_cost: 0,
    cost_by_feature: [],
  });
  expect(await askLoquent(api, 'ai-message-origin-stats', options)).toEqual({
    total_ai_messages: 0,
    total_outbound_messages: 0,
    ai_share: 0,
    by_feature: [],
  });
  expect(await askLoquent(api, 'engagement-stats', options)).toEqual({
    active_contacts: 0,
    total_contacts: 0,
    channel_distribution: { calls: 0, sms: 0, email: 0, other: 0 },
    recent_activities: [],
  });
});

describe('the world of a call log', () => {
  const text = 'start,duration,status\n2026-02-10 10:00,60,SALE\n2026-02-11 10:00,,NA\n';
  const logApi = async (log = text) =>
    createMockApi({
      world: createCallLogWorld(await importCallLog(Readable.from([log]), { timeZone: 'Europe/London' })),
    });

  it('answers stats from its calls, without what it does not hold', async () => {
    const body = Object(await askLoquent(await logApi(), 'stats', { timeRange: 'all_time' }));
    expect(Object.keys(body).sort()).toEqual([
      'avg_duration_secs',
      'call_activity',
      'call_heatmap',
      'call_heatmap_max',
      'recent_calls',
      'total_calls',
      'total_duration_secs',
    ]);
    expect(body).toMatchObject({ total_calls: 2, total_duration_secs: 60, avg_duration_secs: 60 });
    const [unanswered, sold] = body.recent_calls;
    expect([unanswered.status, sold.status]).toEqual(['Unknown', 'Completed']);
    expect(Object.keys(sold)).not.toContain('direction');
    expect(Object.keys(sold)).not.toContain('has_recording');
    expect(sold.created_at_full).toBe('2026-02-10 10:00:00 +00:00');
  });

  it('answers engagement-stats from its calls alone', async () => {
    expect(await askLoquent(await logApi(), 'engagement-stats', { timeRange: 'all_time' })).toEqual({
      channel_distribution: { calls: 2 },
      recent_activities: ['2026-02-11 10:00:00 +00:00', '2026-02-10 10:00:00 +00:00'].map((created_at) => ({
        id: expect.any(String),
        activity_type: 'Call',
        contact_id: null,
        contact_name: null,
        description: 'Call',
        channel: 'Call',
        created_at,
      })),
    });
  });

  it('takes no call for one that is under way', async () => {
    const log = 'start,duration,status\n2026-02-10 10:00,60,SALE\n2026-02-10 11:00,,\n';
    const body = Object(await askLoquent(await logApi(log), 'stats', { timeRange: 'all_time' }));
    expect(body.recent_calls[0]).toMatchObject({ duration_secs: null, status: 'Unknown' });
  });

  it('counts the contacts of a log that names them', async () => {
    const log =
      'start,status,contact\n2026-02-10 10:00,SALE,a\n2026-02-11 10:00,NA,b\n2026-02-11 11:00,NA,b\n';
    const body = await askLoquent(await logApi(log), 'engagement-stats', { timeRange: 'today' });
    expect(body).toMatchObject({ active_contacts: 1, total_contacts: 2, channel_distribution: { calls: 2 } });
    const stats = Object(await askLoquent(await logApi(log), 'stats', { timeRange: 'all_time' }));
    expect(Object.keys(stats)).not.toContain('total_duration_secs');
    expect(Object.keys(stats)).not.toContain('avg_duration_secs');
    expect(Object.keys(stats.recent_calls[0])).not.toContain('duration_secs');
  });

  it.each([
    ['messaging-stats', 'messages'],
    ['text-agent-stats', 'text-agent suggestions'],
    ['plan-stats', 'plans'],
    ['ai-usage-stats', 'the use of AI models'],
    ['ai-message-origin-stats', 'messages'],
  ])('refuses %s', async (endpoint, noun) => {
    const { status, text: body } = await ask(await logApi(), loquentPath(endpoint), {
      token: 'mock-loquent-main',
    });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toEqual({ message: `The imported call log does not hold ${noun}`, code: 404 });
  });
});
