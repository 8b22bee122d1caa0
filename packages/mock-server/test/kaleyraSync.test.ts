import { describe, expect, it } from 'vitest';
import { createMockApi, type MockApiOptions } from '../src/createMockApi';
import type { Fault } from '../src/faults/Fault';
import type { StoredLeg } from '../src/world/tables/LegTable';
import { askKaleyra, syncKaleyra } from './askKaleyra';
import { kaleyraWorld, nowMs } from './kaleyraWorld';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** 02:00 of 16 February in UTC, 07:30 in India, every ten seconds: all of them today wherever one looks. */
const todayMs = Date.UTC(2026, 1, 16, 2);
const busyDay = Array.from({ length: 450 }, (_leg, index) => ({
  startMs: todayMs + index * 10_000,
  hasId: index % 100 !== 99,
}));

const apiOf = (legs: readonly Partial<StoredLeg>[], options: Omit<MockApiOptions, 'world'> = {}) =>
  createMockApi({ ...options, world: kaleyraWorld({ role: 'main', legs }) });
type Api = ReturnType<typeof apiOf>;

const everything = '?range=custom&start_date=2020-01-01&end_date=2030-01-01';
const totalOf = async (api: Api) =>
  (await askKaleyra<{ total: number }>(api, `/calls/dashboard/call-list${everything}`)).body.total;
const syncedAtOf = async (api: Api) =>
  (await askKaleyra<{ last_synced_at: string | null }>(api, '/calls/dashboard/overview')).body.last_synced_at;

describe('POST /calls/sync', () => {
  it('adds what the carrier has learnt in the last half hour', async () => {
    const api = apiOf([31, 30.5, 29, 1].map((minutes) => ({ startMs: nowMs - minutes * minuteMs })));
    expect(await totalOf(api)).toBe(2);
    expect(await syncKaleyra(api)).toEqual({ synced: 4, status: 'ok' });
    expect(await totalOf(api)).toBe(4);
    expect(await syncedAtOf(api)).toBe('2026-02-16T15:00:00+00:00');
  });

  it('finds what became of a leg that was under way at the first sync', async () => {
    const minutesAgo = (minutes: number, durationMinutes: number) => ({
      startMs: nowMs - minutes * minuteMs,
      durationSeconds: durationMinutes * 60,
    });
    const api = apiOf([minutesAgo(50, 21), minutesAgo(40, 10), minutesAgo(31, 2)]);
    const starts = async () => {
      const { body } = await askKaleyra<{ data: readonly { start_time: string }[] }>(
        api,
        '/calls/dashboard/call-list',
      );
      return body.data.map(({ start_time }) => start_time.slice(11, 16));
    };
    expect(await starts()).toEqual(['14:20']);
    await syncKaleyra(api);
    expect(await starts()).toEqual(['14:29', '14:20', '14:10']);
  });

  it('can be repeated', async () => {
    const api = apiOf(busyDay);
    const first = await syncKaleyra(api);
    const list = () => askKaleyra(api, '/calls/dashboard/call-list?limit=200&page=2');
    const { body } = await list();
    expect(await syncKaleyra(api)).toEqual(first);
    expect((await list()).body).toEqual(body);
  });

  it('drops what has no id, though it counts for the length of a page', async () => {
    const api = apiOf(busyDay);
    expect(await syncKaleyra(api)).toEqual({ synced: 446, status: 'ok' });
    expect(await totalOf(api)).toBe(446);
  });

  it.each(['data', 'records'] as const)('reads records that stand under "%s"', async (carrierRecords) => {
    const api = apiOf(busyDay, { settings: { carrierRecords } });
    expect((await syncKaleyra(api)).synced).toBe(446);
  });

  it.each([199, 200, 201, 400])('reads all of %i records', async (count) => {
    const api = apiOf(busyDay.slice(0, count).map(({ startMs }) => ({ startMs })));
    expect((await syncKaleyra(api)).synced).toBe(count);
  });

  it('asks for days of India, both included', async () => {
    const midnightMs = Date.UTC(2026, 1, 9, 18, 30);
    const api = apiOf(
      [
        midnightMs - 1000,
        midnightMs,
        midnightMs + dayMs,
        midnightMs + 2 * dayMs - 1000,
        midnightMs + 2 * dayMs,
      ].map((startMs) => ({ startMs })),
    );
    expect((await syncKaleyra(api, { from_date: '2026/02/10', to_date: '2026/02/11' })).synced).toBe(3);
    expect((await syncKaleyra(api, { from_date: '2026/02/10', to_date: '2026/02/10' })).synced).toBe(1);
    expect((await syncKaleyra(api, { from_date: '2026/02/12', to_date: '2026/02/01' })).synced).toBe(0);
  });

  it('takes today for a date that is left out', async () => {
    const api = apiOf([{ startMs: nowMs - 5 * dayMs }, { startMs: todayMs }]);
    expect((await syncKaleyra(api)).synced).toBe(1);
    expect((await syncKaleyra(api, {})).synced).toBe(1);
    expect((await syncKaleyra(api, { from_date: '', to_date: null })).synced).toBe(1);
    expect((await syncKaleyra(api, { from_date: '2026/02/01' })).synced).toBe(2);
  });

  it.each(['yesterday', '2026-02-16', '2026/02/30', '16/02/2026'])(
    'does not mind the date %s, of which the carrier makes nothing',
    async (from_date) => {
      expect(await syncKaleyra(apiOf(busyDay), { from_date })).toEqual({ synced: 0, status: 'ok' });
    },
  );

  it.each([
    [{ from_date: '2026/02/16', force: true }, ['property force should not exist']],
    [{ range: '7d', from_date: 5 }, ['property range should not exist', 'from_date must be a string']],
    [{ to_date: ['2026/02/16'] }, ['to_date must be a string']],
    [[1], ['property 0 should not exist']],
  ])('answers the body %j with 400', async (json, message) => {
    const { status, body } = await askKaleyra(apiOf([]), '/calls/sync', {
      method: 'POST',
      body: JSON.stringify(json),
      headers: { 'content-type': 'application/json' },
    });
    expect(status).toBe(400);
    expect(body).toEqual({ statusCode: 400, message, error: 'Bad Request' });
  });

  it.each(['{"from_date":', '"text"', 'null'])('answers the JSON %s with 400', async (text) => {
    const { status, body } = await askKaleyra(apiOf([]), '/calls/sync', {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ statusCode: 400, error: 'Bad Request' });
    expect(JSON.stringify(body)).not.toContain('from_date');
  });

  it('reads a form too, and nothing of any other type', async () => {
    const api = apiOf([{ startMs: nowMs - 5 * dayMs }, { startMs: todayMs }]);
    const send = async (body: URLSearchParams | string) =>
      (await askKaleyra<{ synced: number }>(api, '/calls/sync', { method: 'POST', body })).body.synced;
    expect(await send(new URLSearchParams({ from_date: '2026/02/01' }))).toBe(2);
    expect(await send('{"from_date":"2026/02/01"}')).toBe(1);
  });

  it('wants the token where the settings do', async () => {
    const api = apiOf(busyDay, { settings: { kaleyraToken: 'required' } });
    expect((await askKaleyra(api, '/calls/sync', { method: 'POST', token: null })).status).toBe(401);
    expect((await syncKaleyra(api)).synced).toBe(446);
  });

  it('takes the second before its own moment for the start of a leg whose time the carrier has lost', async () => {
    const old = Array.from({ length: 3000 }, (_leg, index) => ({
      startMs: Date.UTC(2026, 1, 2, 8) + index * 10_000,
    }));
    const api = apiOf(old);
    expect(await syncKaleyra(api, { from_date: '2026/02/02', to_date: '2026/02/02' })).toEqual({
      synced: 3000,
      status: 'ok',
    });
    const { body } = await askKaleyra<{ data: readonly Readonly<Record<string, unknown>>[]; total: number }>(
      api,
      `/calls/dashboard/call-list${everything}`,
    );
    expect(body.total).toBe(3000);
    const moved = body.data.filter(({ start_time }) => start_time === '2026-02-16T14:59:59+00:00');
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(10);
    expect(moved.every(({ end_time }) => end_time === null)).toBe(true);
    expect(moved.every(({ synced_at }) => synced_at === '2026-02-16T15:00:00+00:00')).toBe(true);
    // They are among today's, in every range that ends now.
    const totalIn = async (range: string) =>
      (await askKaleyra<{ total: number }>(api, `/calls/dashboard/call-list?range=${range}`)).body.total;
    expect(await totalIn('today')).toBe(moved.length);
    expect(await totalIn('30d')).toBe(3000);
  });
});

describe('a failing page', () => {
  const onCarrier = (...names: readonly Fault['name'][]): readonly Fault[] =>
    names.map((name) => ({ name, system: 'kaleyra-carrier', endpoint: 'pull', times: 1 }));

  it.each([
    'server_error',
    'unauthorized',
    'rate_limited',
    'bad_gateway',
    'login_page',
    'truncated_json',
    'empty_body',
    'connection_reset',
  ] as const)('%s ends the sync, which is answered as ever', async (name) => {
    const api = apiOf(busyDay, { faults: onCarrier('unknown_fields', name) });
    // The first page comes with members more, which nobody minds; the second fails.
    expect(await syncKaleyra(api)).toEqual({ synced: 198, status: 'ok' });
    expect(await syncKaleyra(api)).toEqual({ synced: 446, status: 'ok' });
  });

  it('leaves what was written before it', async () => {
    const late = busyDay.map(({ hasId }, index) => ({
      hasId,
      startMs: nowMs - 20 * minuteMs + index * 1000,
    }));
    const api = apiOf(late, { faults: onCarrier('unknown_fields', 'server_error') });
    expect(await totalOf(api)).toBe(0);
    expect(await syncedAtOf(api)).toBeNull();
    await syncKaleyra(api);
    expect(await totalOf(api)).toBe(198);
  });

  it('is not one of the dashboard', async () => {
    const api = apiOf(busyDay, { faults: [{ name: 'server_error', system: 'kaleyra-carrier' }] });
    expect(await syncKaleyra(api)).toEqual({ synced: 0, status: 'ok' });
    expect(await totalOf(api)).toBe(446);
  });
});

describe('reset', () => {
  it('brings the first legs back, and the first faults', async () => {
    const api = apiOf([{ startMs: nowMs - dayMs }, { startMs: nowMs - minuteMs }]);
    const overview = () => askKaleyra(api, `/calls/dashboard/overview${everything}`);
    const { body: first } = await overview();
    await syncKaleyra(api);
    const { body: synced } = await overview();
    expect(synced).not.toEqual(first);
    api.reset();
    expect((await overview()).body).toEqual(first);
    await syncKaleyra(api);
    expect((await overview()).body).toEqual(synced);
  });

  it('leaves another API alone', async () => {
    const world = kaleyraWorld({ role: 'main', legs: [{ startMs: nowMs - minuteMs }] });
    const [one, other] = [createMockApi({ world }), createMockApi({ world })];
    await syncKaleyra(one);
    await syncKaleyra(other);
    one.reset();
    expect([await totalOf(one), await totalOf(other)]).toEqual([0, 1]);
  });
});

describe('the carrier', () => {
  const form = {
    method: 'dial',
    api_key: 'mock-carrier-main',
    fromdate: '2026/02/16',
    todate: '2026/02/16',
    page: '1',
    limit: '200',
    format: 'json',
  };
  interface Records {
    readonly data?: readonly Readonly<Record<string, string>>[];
    readonly status: string;
    readonly message?: string;
  }
  const pull = (api: Api, changes: Readonly<Record<string, string>> = {}) =>
    askKaleyra<Records>(api, '/kaleyra-carrier/v1/', {
      method: 'POST',
      token: null,
      body: new URLSearchParams({ ...form, ...changes }),
    });

  it('sends every value as a text, times as India has them', async () => {
    const api = apiOf([
      {
        startMs: Date.UTC(2026, 1, 16, 9, 15, 15),
        durationSeconds: 60,
        talkSeconds: 45,
        status: 'ANSWER',
        location: 'Karnataka',
      },
    ]);
    expect((await pull(api)).body.data).toEqual([
      {
        id: expect.stringMatching(/^\S{36}$/),
        uniqid: '1771233315.00000000',
        callfrom: '+12025550101',
        callto: '+12025550110',
        start_time: '2026-02-16 14:45:15',
        end_time: '2026-02-16 14:46:15',
        duration: '60',
        billsec: '45',
        status: 'ANSWER',
        location: 'Karnataka',
        provider: '',
        service: 'Incoming',
        callerid: '+12025550101',
        recording: '',
        notes: '',
        custom: '',
      },
    ]);
  });

  it('sends 200 at a time, then the rest, then none', async () => {
    const api = apiOf(busyDay);
    const pages = await Promise.all(['1', '2', '3', '4'].map((page) => pull(api, { page })));
    expect(pages.map(({ body }) => body.data?.length)).toEqual([200, 200, 50, 0]);
    const starts = pages.flatMap(({ body }) => body.data ?? []).map(({ start_time }) => start_time);
    expect(new Set(starts).size).toBe(450);
    expect(starts).toEqual([...starts].sort());
    expect(pages[0]?.body.data?.filter(({ id }) => id === '')).toHaveLength(2);
  });

  it.each([
    [{ api_key: 'mock-carrier-nobody' }, 401],
    [{ api_key: '' }, 401],
    [{ method: 'sms' }, 400],
    [{ page: '0' }, 400],
    [{ page: 'x' }, 400],
    [{ limit: '201' }, 400],
    [{ format: 'xml' }, 400],
    [{ fromdate: '2026-02-16' }, 400],
    [{ todate: '' }, 400],
  ])('refuses %j without records', async (changes, status) => {
    const answer = await pull(apiOf(busyDay), changes);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ status: 'ERROR', message: expect.any(String) });
  });

  it.each(['/kaleyra-carrier/v1', '/kaleyra-carrier/v1/', '/Kaleyra-Carrier/V1/'])(
    'stands at %s',
    async (path) => {
      const body = new URLSearchParams(form);
      const answer = await askKaleyra<Records>(apiOf(busyDay), path, { method: 'POST', token: null, body });
      expect(answer.body.data).toHaveLength(200);
    },
  );

  it('wants a POST', async () => {
    expect((await askKaleyra(apiOf([]), '/kaleyra-carrier/v1/')).status).toBe(405);
  });

  it('knows nothing in a world without legs', async () => {
    const api = createMockApi({ world: kaleyraWorld({ role: 'main', legs: null }) });
    expect((await pull(api)).status).toBe(404);
    expect((await askKaleyra(api, '/calls/sync', { method: 'POST' })).body).toEqual({
      statusCode: 404,
      message: 'Cannot POST /calls/sync',
      error: 'Not Found',
    });
  });
});
