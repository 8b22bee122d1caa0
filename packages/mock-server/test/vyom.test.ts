import { describe, expect, it } from 'vitest';
import { createMockApi, type MockApi } from '../src/createMockApi';
import type { Contact, Phone } from '../src/world/NamedEntity';
import { Organization } from '../src/world/Organization';
import { CallTable } from '../src/world/tables/CallTable';
import type { StoredCall } from '../src/world/tables/StoredCall';
import { World } from '../src/world/World';
import { type AskOptions, ask } from './ask';

const now = '2026-02-16T15:00:00.000Z'; // A Monday.

const phone = (id: string, number: string, service: Phone['service']): Phone => ({
  id,
  agencyId: 'main',
  name: number,
  number,
  friendlyName: null,
  staffId: null,
  service,
});

interface Setting {
  readonly nowText?: string;
  readonly contacts?: readonly Contact[];
  readonly older?: boolean;
}

/** An organization with the calls given, each a completed one over no phone unless it says otherwise. */
function apiOf(
  calls: readonly (Partial<StoredCall> & { readonly at: string })[],
  { nowText = now, contacts = [], older = false }: Setting = {},
): MockApi {
  const table = new CallTable();
  for (const [serial, { at, ...call }] of calls.entries()) {
    table.push({
      serial,
      startMs: Date.parse(at),
      agencyId: 'main',
      agentId: 'ada',
      medium: 'phone',
      direction: 'outbound',
      durationSeconds: 60,
      status: 'completed',
      isConnected: true,
      isConversation: false,
      isQualified: false,
      isMeetingBooked: false,
      ...call,
    });
  }
  table.sortByStart();
  const main = new Organization({
    id: 'main',
    name: 'Main',
    role: 'main',
    label: 'Main',
    timeZone: null,
    ownerEmail: 'owner@main.example',
    campaigns: [],
    clients: [],
    agents: [
      { id: 'ada', agencyId: 'main', name: 'Ada', formerName: null, renamedAtMs: null },
      {
        id: 'bo',
        agencyId: 'main',
        name: 'Bo 2',
        formerName: 'Bo',
        renamedAtMs: Date.parse('2026-02-10T00:00:00Z'),
      },
    ],
    staff: [],
    phones: [
      phone('p1', '+12025550101', 'twilio'),
      phone('p2', '+12025550102', 'exotel'),
      phone('p3', '+12025550103', null),
    ],
    holdsEverything: true,
    drawRecords: () => ({
      calls: table,
      contacts,
      batches: null,
      legs: null,
      messages: null,
      suggestions: null,
      plans: null,
      aiUsage: null,
      todos: null,
    }),
  });
  const world = new World({
    source: 'built-in',
    seed: 1,
    nowMs: Date.parse(nowText),
    organizations: [main],
  });
  return createMockApi({ world, settings: { vyomRevision: older ? 'older' : 'current' } });
}

const askVyom = (api: MockApi, path: string, options: AskOptions = {}) =>
  ask(api, `/vyom/analytics/${path}`, { token: 'mock-vyom-main', ...options });

type Row = Readonly<Record<string, unknown>>;

/** What the five answers hold together; each has some of it. */
interface VyomData {
  readonly total_calls: number;
  readonly calls_by_status: Row;
  readonly date_range: Row;
  readonly assistants: readonly Row[];
  readonly phone_numbers: readonly Row[];
  readonly services: readonly Row[];
  readonly time_series: readonly Row[];
}

/** The `data` of a 200. */
async function dataOf(api: MockApi, path: string): Promise<VyomData> {
  const { status, text } = await askVyom(api, path);
  expect(status, text).toBe(200);
  return JSON.parse(text).data;
}

const paths = [
  ['dashboard', 'Dashboard analytics fetched successfully'],
  ['calls/by-assistant', 'Calls by assistant fetched successfully'],
  ['calls/by-phone-number', 'Calls by phone number fetched successfully'],
  ['calls/by-time', 'Calls by time fetched successfully'],
  ['calls/by-service', 'Calls by service fetched successfully'],
] as const;

describe.each(paths)('Vyom %s', (path, message) => {
  it('sends its data in the envelope', async () => {
    const { status, text, headers } = await askVyom(apiOf([]), path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(text)).toEqual({ success: true, message, data: expect.any(Object) });
  });

  it.each([
    ['no key', null],
    ['a key nobody has', 'mock-vyom-nobody'],
    ['a key of another system', 'mock-loquent-main'],
    ['a key that was good once', 'mock-vyom-expired'],
  ])('answers %s with 401, before it looks at parameters', async (_what, token) => {
    const { status, text, headers } = await askVyom(apiOf([]), `${path}?start_date=x`, { token });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(JSON.parse(text)).toEqual({ success: false, message: 'Invalid or inactive API key', data: {} });
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])(
    'answers %s with 405, before it looks at the key',
    async (method) => {
      const { status, text, headers } = await askVyom(apiOf([]), path, { method, token: null });
      expect(status).toBe(405);
      expect(headers.get('allow')).toBe('GET');
      if (method !== 'HEAD') expect(JSON.parse(text)).toEqual({ detail: 'Method Not Allowed' });
    },
  );

  it('lists everything that is wrong with a range', async () => {
    const { status, text } = await askVyom(apiOf([]), `${path}?start_date=soon&end_date=2026-02-30`);
    expect(status).toBe(422);
    const body = JSON.parse(text);
    expect(body).toMatchObject({ success: false, message: expect.stringMatching(/^Validation Error: ./) });
    expect(body.data.errors).toEqual([
      {
        type: 'datetime_from_date_parsing',
        loc: ['query', 'start_date'],
        msg: 'Input should be a valid datetime or date, input is too short',
        input: 'soon',
        ctx: { error: 'input is too short' },
      },
      {
        type: 'datetime_from_date_parsing',
        loc: ['query', 'end_date'],
        msg: 'Input should be a valid datetime or date, day value is outside expected range',
        input: '2026-02-30',
        ctx: { error: 'day value is outside expected range' },
      },
    ]);
  });

  it('wraps a failure in the envelope', async () => {
    const api = apiOf([]);
    api.faults.set([{ name: 'server_error', system: 'vyom' }]);
    const { status, text } = await askVyom(api, path);
    expect(status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      success: false,
      message: expect.stringMatching(/^Internal Server Error: ./),
      data: {},
    });
  });

  it.each(['GET', 'POST', 'HEAD'])(
    'sends a %s with a slash at its end to the path without it, before it looks at the key',
    async (method) => {
      const { status, text, headers } = await askVyom(apiOf([]), `${path}/?start_date=x&end_date=`, {
        method,
        token: null,
      });
      expect(status).toBe(307);
      expect(headers.get('location')).toBe(`/vyom/analytics/${path}?start_date=x&end_date=`);
      expect(text).toBe('');
    },
  );

  it('shows a key owner their own calls alone', async () => {
    const api = createMockApi({ days: 3 });
    const texts = ['main', 'other', 'empty'].map(
      async (role) => (await askVyom(api, path, { token: `mock-vyom-${role}` })).text,
    );
    expect(new Set(await Promise.all(texts)).size).toBe(3);
  });
});

it.each(['calls/dashboard', 'by-time', 'calls/by-time/x', 'nothing?start_date=x'])(
  'answers %s, which Vyom does not have, with the 404 of the framework',
  async (path) => {
    const { status, text } = await askVyom(apiOf([]), path, { token: null });
    expect(status).toBe(404);
    expect(JSON.parse(text)).toEqual({ detail: 'Not Found' });
  },
);

describe('the range', () => {
  const calls = [
    { at: '2026-02-01T11:59:59.999Z' },
    { at: '2026-02-01T12:00:00.000Z' },
    { at: '2026-02-01T12:00:00.001Z' },
    { at: '2026-02-01T12:00:00.002Z' },
  ];
  const totalOf = async (query: string) => (await dataOf(apiOf(calls), `dashboard?${query}`)).total_calls;

  it.each([
    ['2026-02-01T12:00:00Z', '2026-02-01T12:00:00.001Z', 2],
    ['2026-02-01T12:00:00.001Z', '2026-02-01T12:00:00.001Z', 1],
    ['2026-02-01T12:00:00.001Z', '2026-02-01T12:00:00Z', 0],
    ['2026-02-01T12:00:00.000001Z', '2026-02-01T12:00:00.002Z', 2],
    ['2026-02-01T12:00:00.001Z', '2026-02-01T12:00:00.001999Z', 1],
    ['2026-02-01', '2026-02-02', 4],
    ['2026-02-01T12:00:00', '2026-02-01T12:00:00', 1],
    ['2026-02-01T17:30:00%2B05:30', '2026-02-01T12:00:00Z', 1],
    ['2026-02-01T17:30:00+05:30', '2026-02-01T12:00:00Z', 1],
  ])('from %s to %s includes both ends', async (start, end, count) => {
    expect(await totalOf(`start_date=${start}&end_date=${end}`)).toBe(count);
  });

  it('is the last 30 days to the millisecond when nothing is asked', async () => {
    const api = apiOf([
      { at: '2026-01-17T14:59:59.999Z' },
      { at: '2026-01-17T15:00:00.000Z' },
      { at: '2026-02-16T15:00:00.000Z' },
    ]);
    expect(await dataOf(api, 'dashboard')).toMatchObject({
      total_calls: 2,
      date_range: {
        start_date: '2026-01-17T15:00:00.000000+00:00',
        end_date: '2026-02-16T15:00:00.000000+00:00',
      },
    });
  });

  it('begins 30 days before now even when only an old end is given, and so holds nothing', async () => {
    const data = await dataOf(apiOf(calls), 'dashboard?end_date=2026-01-10T00:00:00Z');
    expect(data).toMatchObject({
      total_calls: 0,
      total_duration_minutes: 0,
      avg_duration_minutes: 0,
      date_range: { start_date: '2026-01-17T15:00:00.000000+00:00', end_date: '2026-01-10T00:00:00+00:00' },
    });
  });

  it('is printed in UTC, with the microseconds that were given', async () => {
    const query = 'start_date=2026-02-01T05:30:00.25%2B05:30&end_date=2026-02-02T00:00:00.123456';
    expect((await dataOf(apiOf(calls), `dashboard?${query}`)).date_range).toEqual({
      start_date: '2026-02-01T00:00:00.250000+00:00',
      end_date: '2026-02-02T00:00:00.123456+00:00',
    });
  });

  it('is read from the last of a parameter that comes twice; parameters of other endpoints are not read', async () => {
    expect(await totalOf('start_date=x&start_date=2026-02-01T12:00:00.002Z')).toBe(1);
    expect(await totalOf('granularity=hour&assistant_id=nobody&page=2')).toBe(4);
  });
});

describe('minutes, hours and the average', () => {
  it.each([
    [[4050], 67.5, 1.12, 67.5],
    [[4086], 68.1, 1.14, 68.1],
    [[18], 0.3, 0, 0.3],
    [[54], 0.9, 0.02, 0.9],
    [[100, 100, 100], 5, 0.08, 1.67],
    [[60, null, 0], 1, 0.02, 0.33],
    [[3, 0, 0, 0], 0.05, 0, 0.01],
    [[9, 0], 0.15, 0, 0.08],
    [[15, 0], 0.25, 0, 0.12],
    // 54 times the double next to 1/60 is not 0.9.
    [new Array<number>(54).fill(1), 0.9, 0.02, 0.02],
  ])('of %o seconds round half to even, once', async (seconds, minutes, hours, average) => {
    const api = apiOf(seconds.map((durationSeconds) => ({ at: '2026-02-10T12:00:00Z', durationSeconds })));
    expect(await dataOf(api, 'dashboard')).toMatchObject({
      total_calls: seconds.length,
      total_duration_minutes: minutes,
      total_duration_hours: hours,
      avg_duration_minutes: average,
    });
  });
});

describe('the period counts', () => {
  it('begin at midnight, on Monday and on the 1st, in UTC, and do not care for the range', async () => {
    const api = apiOf(
      [
        { at: '2026-02-28T23:59:59.999Z' },
        { at: '2026-03-01T00:00:00.000Z' },
        { at: '2026-03-29T23:59:59.999Z' },
        { at: '2026-03-30T00:00:00.000Z' },
        { at: '2026-03-30T23:59:59.999Z' },
        { at: '2026-03-31T00:00:00.000Z' },
      ],
      { nowText: '2026-03-31T23:59:59.999Z' },
    );
    const query = 'dashboard?start_date=2020-01-01&end_date=2020-01-02';
    expect(await dataOf(api, query)).toMatchObject({
      total_calls: 0,
      calls_today: 1,
      calls_this_week: 3,
      calls_this_month: 5,
    });
  });

  it('count a week that began in the month before', async () => {
    const api = apiOf([{ at: '2026-03-30T00:00:00Z' }, { at: '2026-04-01T00:00:00Z' }], {
      nowText: '2026-04-01T00:30:00Z',
    });
    expect(await dataOf(api, 'dashboard')).toMatchObject({
      calls_today: 1,
      calls_this_week: 2,
      calls_this_month: 1,
    });
  });
});

describe('by assistant', () => {
  it('has a row for each name, the name being that of the time of the call, longest first', async () => {
    const api = apiOf([
      { at: '2026-02-09T23:59:59.999Z', agentId: 'bo', durationSeconds: 30 },
      { at: '2026-02-10T00:00:00.000Z', agentId: 'bo', durationSeconds: 600 },
      { at: '2026-02-10T01:00:00.000Z', agentId: 'ada' },
      { at: '2026-02-11T01:00:00.000Z', agentId: null, durationSeconds: null },
    ]);
    const times = (seconds: readonly [number, number, number]) => ({
      total_duration_minutes: seconds[0],
      total_duration_hours: seconds[1],
      avg_duration_minutes: seconds[2],
    });
    expect(await dataOf(api, 'calls/by-assistant')).toEqual({
      assistants: [
        { assistant_id: 'bo', assistant_name: 'Bo 2', total_calls: 1, ...times([10, 0.17, 10]) },
        { assistant_id: 'ada', assistant_name: 'Ada', total_calls: 1, ...times([1, 0.02, 1]) },
        { assistant_id: 'bo', assistant_name: 'Bo', total_calls: 1, ...times([0.5, 0.01, 0.5]) },
        {
          assistant_id: 'unknown',
          assistant_name: 'Unknown assistant',
          total_calls: 1,
          ...times([0, 0, 0]),
        },
      ],
    });
  });
});

describe('by phone number and by service', () => {
  const calls = [
    { at: '2026-02-10T00:00:00Z', phoneId: 'p1', durationSeconds: 120 },
    { at: '2026-02-10T00:00:00Z', phoneId: 'p1', agentId: 'bo', durationSeconds: 180 },
    { at: '2026-02-10T00:00:00Z', phoneId: 'p2', durationSeconds: 240 },
    { at: '2026-02-10T00:00:00Z', phoneId: 'p3', durationSeconds: 60 },
    { at: '2026-02-10T00:00:00Z', phoneId: null, durationSeconds: 30 },
    { at: '2026-02-10T00:00:00Z', phoneId: null, medium: 'web' as const, durationSeconds: 15 },
    { at: '2026-02-10T00:00:00Z', phoneId: 'gone', durationSeconds: 3 },
  ];
  const summary = (rows: readonly Row[], name: string) =>
    rows.map((row) => [row[name], row.total_calls, row.total_duration_minutes]);

  it('name the number of the platform, the web, or neither', async () => {
    const { phone_numbers } = await dataOf(apiOf(calls), 'calls/by-phone-number');
    expect(summary(phone_numbers, 'phone_number')).toEqual([
      ['+12025550101', 2, 5],
      ['+12025550102', 1, 4],
      ['+12025550103', 1, 1],
      ['UNKNOWN_PLATFORM', 2, 0.55],
      ['WEB_CALL', 1, 0.25],
    ]);
  });

  it('name the service, or unknown, without an average', async () => {
    const { services } = await dataOf(apiOf(calls), 'calls/by-service');
    expect(summary(services, 'service')).toEqual([
      ['twilio', 2, 5],
      ['exotel', 1, 4],
      ['unknown', 3, 1.55],
      ['web', 1, 0.25],
    ]);
    expect(Object.keys(services[0] ?? {})).toEqual([
      'service',
      'total_calls',
      'total_duration_minutes',
      'total_duration_hours',
    ]);
  });

  it.each([
    ['assistant_id=bo', [['+12025550101', 1, 3]]],
    ['assistant_id=nobody', []],
  ])('with %s count the calls of that assistant', async (query, expected) => {
    const { phone_numbers } = await dataOf(apiOf(calls), `calls/by-phone-number?${query}`);
    expect(summary(phone_numbers, 'phone_number')).toEqual(expected);
  });

  it('take an empty assistant_id for none', async () => {
    const { phone_numbers } = await dataOf(apiOf(calls), 'calls/by-phone-number?assistant_id=');
    expect(phone_numbers).toHaveLength(5);
  });
});

describe('by time', () => {
  const calls = [
    { at: '2024-01-01T00:00:00Z', durationSeconds: 60 },
    { at: '2024-12-29T23:59:59.999Z', durationSeconds: 120 },
    { at: '2024-12-30T00:00:00.000Z', durationSeconds: 180 },
    { at: '2027-01-01T12:00:00Z', durationSeconds: 240 },
    { at: '2027-01-04T00:00:00Z', durationSeconds: 300, agentId: 'bo' },
  ];
  const nowText = '2027-01-05T00:00:00Z';
  const series = async (query: string) =>
    (await dataOf(apiOf(calls, { nowText }), `calls/by-time?start_date=2023-01-01&${query}`)).time_series.map(
      (row) => [row.date, row.total_calls, row.total_duration_minutes],
    );

  it('labels days and leaves out those without calls', async () => {
    const expected = [
      ['2024-01-01', 1, 1],
      ['2024-12-29', 1, 2],
      ['2024-12-30', 1, 3],
      ['2027-01-01', 1, 4],
      ['2027-01-04', 1, 5],
    ];
    expect(await series('granularity=day')).toEqual(expected);
    expect(await series('')).toEqual(expected);
  });

  it('pairs the calendar year with the ISO week, so that two ends of a year share a label', async () => {
    expect(await series('granularity=week')).toEqual([
      ['2024-W01', 2, 4],
      ['2024-W52', 1, 2],
      ['2027-W01', 1, 5],
      ['2027-W53', 1, 4],
    ]);
  });

  it('labels months', async () => {
    expect(await series('granularity=month')).toEqual([
      ['2024-01', 1, 1],
      ['2024-12', 2, 5],
      ['2027-01', 2, 9],
    ]);
  });

  it('counts the calls of one assistant', async () => {
    expect(await series('assistant_id=bo')).toEqual([['2027-01-04', 1, 5]]);
  });

  it('echoes the granularity and sends no average', async () => {
    const data = await dataOf(apiOf(calls, { nowText }), 'calls/by-time?granularity=month');
    expect(data).toEqual({
      granularity: 'month',
      time_series: [
        { date: '2027-01', total_calls: 2, total_duration_minutes: 9, total_duration_hours: 0.15 },
      ],
    });
  });

  it.each(['hour', '', 'DAY'])('refuses the granularity %o', async (input) => {
    const { status, text } = await askVyom(apiOf([]), `calls/by-time?granularity=${input}`);
    expect(status).toBe(422);
    expect(JSON.parse(text).data).toEqual({
      errors: [
        {
          type: 'literal_error',
          loc: ['query', 'granularity'],
          msg: "Input should be 'day', 'week' or 'month'",
          input,
          ctx: { expected: "'day', 'week' or 'month'" },
        },
      ],
    });
  });
});

describe('the older revision', () => {
  const ended = { isConnected: false, status: null } as const;
  const calls = [
    { at: '2026-02-10T00:00:00Z', phoneId: 'p1', contactIndex: 0, durationSeconds: 600 },
    { at: '2026-02-10T00:00:00Z', phoneId: 'p1', contactIndex: 1, disposition: 'voicemail' as const },
    { at: '2026-02-10T00:00:00Z', phoneId: 'p1', contactIndex: 1, ...ended, status: 'failed' as const },
    { at: '2026-02-10T00:00:00Z', phoneId: 'p1', direction: 'inbound' as const, durationSeconds: 300 },
    { at: '2026-02-10T00:00:00Z', contactIndex: null, ...ended, disposition: 'no_answer' as const },
    { at: '2026-02-10T00:00:00Z', medium: 'web' as const, ...ended, durationSeconds: null },
    { at: '2026-02-10T00:00:00Z', contactIndex: 2, status: null, durationSeconds: null },
  ];
  const contact = (id: string, phoneNumber: string | null): Contact => ({
    id,
    name: null,
    phoneNumber,
    email: null,
  });
  const contacts = [contact('c0', '+12025550130'), contact('c1', '+12025550131'), contact('c2', null)];
  const api = apiOf(calls, { contacts, older: true });

  it('counts the statuses of calls in the dashboard', async () => {
    expect((await dataOf(api, 'dashboard')).calls_by_status).toEqual({
      initiated: 1,
      answered: 1,
      completed: 3,
      failed: 1,
      no_answer: 1,
    });
  });

  it('counts completed calls in every list, and failed ones by assistant', async () => {
    const { assistants } = await dataOf(api, 'calls/by-assistant');
    expect(assistants).toMatchObject([{ total_calls: 7, completed_calls: 3, failed_calls: 1 }]);
    const { services } = await dataOf(api, 'calls/by-service');
    expect(services).toMatchObject([
      { service: 'twilio', completed_calls: 3 },
      { service: 'unknown', completed_calls: 0 },
      { service: 'web', completed_calls: 0 },
    ]);
    expect(services[0]).not.toHaveProperty('failed_calls');
    const { time_series } = await dataOf(api, 'calls/by-time');
    expect(time_series).toMatchObject([{ total_calls: 7, completed_calls: 3 }]);
  });

  it('groups by the number that was called', async () => {
    const { phone_numbers } = await dataOf(api, 'calls/by-phone-number');
    expect(phone_numbers.map((row) => [row.phone_number, row.total_calls, row.completed_calls])).toEqual([
      ['+12025550130', 1, 1],
      ['+12025550101', 1, 1],
      ['+12025550131', 2, 1],
      ['UNKNOWN_PLATFORM', 2, 0],
      ['WEB_CALL', 1, 0],
    ]);
  });

  it('has nothing of that in the current one', async () => {
    const current = apiOf(calls, { contacts });
    for (const [path] of paths) {
      const { text } = await askVyom(current, path);
      expect(text).not.toMatch(/calls_by_status|completed_calls|failed_calls/);
    }
  });
});
