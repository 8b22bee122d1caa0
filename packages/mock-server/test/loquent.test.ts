import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { ask } from './ask';
import { askLoquent, loquentPath } from './askLoquent';
import {
  callOf,
  createTenant,
  drawRows,
  hostileNames,
  messageOf,
  noRows,
  nowMs,
  phonesOf,
  worldOf,
} from './loquentWorld';

const endpoints = [
  'stats',
  'messaging-stats',
  'text-agent-stats',
  'plan-stats',
  'ai-usage-stats',
  'ai-message-origin-stats',
  'engagement-stats',
];

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

  it("shows no number when it came from a page, and is Twilio's all the same", async () => {
    const calls = [
      callOf({
        medium: 'web',
        direction: 'inbound',
        contactIndex: 6,
        status: 'completed',
        durationSeconds: 5,
      }),
    ];
    const tenant = createTenant({ role: 'main', timeZone: null, rows: { ...noRows, calls } });
    const body = await askLoquent(createMockApi({ world: worldOf(tenant) }), 'stats', { timeRange: 'today' });
    expect(Object(body).recent_calls).toMatchObject([
      {
        from_to_number: 'Web -> Web',
        received_on: 'Unknown phone',
        call_sid: expect.stringMatching(/^CA[0-9a-f]{32}$/),
        contact_name: 'Contact 6',
      },
    ]);
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
