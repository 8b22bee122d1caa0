import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { type FaultName, faultNames } from '../src/faults/Fault';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { ask } from './ask';

// One world for all tests: faults do not change it.
const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 30 });

const overview = '/virsyn/functions/v1/dashboard-overview';
const funnel = '/virsyn/functions/v1/dashboard-funnel';
const heatmap = '/virsyn/functions/v1/dashboard-heatmap';

describe('a fault', () => {
  it.each([
    ['unauthorized', 401, '{"error":"Invalid or expired token"}'],
    ['forbidden', 403, '{"error":"User has no agency"}'],
    ['not_found', 404, '{"code":"NOT_FOUND","message":"Requested function was not found"}'],
    ['rate_limited', 429, '{"error":"Too many requests"}'],
    [
      'server_error',
      500,
      '{"error":"Failed to load dashboard data","details":"canceling statement due to statement timeout"}',
    ],
    ['empty_body', 200, ''],
  ] as const)('%s is answered %i', async (fault, status, text) => {
    const answer = await ask(createMockApi({ world, faults: [fault] }), overview);
    expect(answer).toMatchObject({ status, text });
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it('rate_limited says when to come back', async () => {
    const { headers } = await ask(createMockApi({ world, faults: ['rate_limited'] }), overview);
    expect(headers.get('retry-after')).toBe('2');
  });

  it.each([
    ['bad_gateway', 502],
    ['login_page', 200],
  ] as const)('%s is HTML with status %i', async (fault, status) => {
    const answer = await ask(createMockApi({ world, faults: [fault] }), overview);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(answer.text).toMatch(/^<.*html/);
  });

  it('truncated_json is the first half of the right answer', async () => {
    const right = await ask(createMockApi({ world }), overview);
    const cut = await ask(createMockApi({ world, faults: ['truncated_json'] }), overview);
    expect(cut.status).toBe(200);
    expect(right.text.startsWith(cut.text)).toBe(true);
    expect(cut.text.length).toBe(Math.floor(right.text.length / 2));
    expect(() => JSON.parse(cut.text)).toThrow(SyntaxError);
  });

  it.each([overview, funnel, heatmap])('wrong_shape turns one count of %s into a text', async (path) => {
    const right = await ask(createMockApi({ world }), path);
    const wrong = await ask(createMockApi({ world, faults: ['wrong_shape'] }), path);
    expect(wrong.status).toBe(200);
    expect(wrong.text).toBe(right.text.replace(/"total_calls":(\d+)/, '"total_calls":"$1"'));
    expect(wrong.text).not.toBe(right.text);
  });

  it('wrong_shape spoils a heatmap without calls too', async () => {
    const api = createMockApi({ world, faults: ['wrong_shape'] });
    const { text } = await ask(api, heatmap, { token: 'mock-virsyn-empty' });
    expect(JSON.parse(text)).toMatchObject({ heatmap: null, best_times: [] });
  });

  it('connection_reset is a network error', async () => {
    expect(await ask(createMockApi({ world, faults: ['connection_reset'] }), overview)).toMatchObject({
      type: 'error',
    });
  });
});

describe('where and how often a fault strikes', () => {
  it('is everywhere and always when nothing else is said', async () => {
    const api = createMockApi({ world, faults: ['server_error'] });
    for (const path of [overview, funnel, heatmap, overview]) {
      expect((await ask(api, path)).status).toBe(500);
    }
    expect((await ask(api, '/_mock/world')).status).toBe(200);
  });

  it('can be one system and one endpoint', async () => {
    const api = createMockApi({
      world,
      faults: [
        { name: 'forbidden', system: 'virsyn', endpoint: 'dashboard-funnel' },
        { name: 'server_error', system: 'vyom' },
      ],
    });
    expect((await ask(api, overview)).status).toBe(200);
    expect((await ask(api, funnel)).status).toBe(403);
  });

  it('is never somewhere that does not exist', () => {
    const api = createMockApi({ world });
    expect(() => api.faults.set([{ name: 'timeout', system: 'zoom' }])).toThrow(
      'system of a fault is one of virsyn, vyom, loquent, kaleyra, kaleyra-carrier, got "zoom"',
    );
  });

  it('counts down, one fault after the other', async () => {
    const api = createMockApi({
      world,
      faults: [
        { name: 'server_error', times: 2 },
        { name: 'forbidden', times: 1 },
      ],
    });
    const statuses = [];
    for (let left = 4; left > 0; left -= 1) statuses.push((await ask(api, overview)).status);
    expect(statuses).toEqual([500, 500, 403, 200]);
    expect(api.faults.list()).toEqual([]);
  });

  it('does not count requests it does not strike', async () => {
    const api = createMockApi({
      world,
      faults: [{ name: 'server_error', endpoint: 'dashboard-funnel', times: 1 }],
    });
    await ask(api, overview);
    expect(api.faults.list()).toHaveLength(1);
    await ask(api, funnel);
    expect(api.faults.list()).toEqual([]);
  });

  it('can be changed while the API runs, and reset brings the first ones back', async () => {
    const api = createMockApi({ world, faults: [{ name: 'forbidden', times: 1 }] });
    api.faults.set(['server_error']);
    expect((await ask(api, overview)).status).toBe(500);
    api.faults.clear();
    expect((await ask(api, overview)).status).toBe(200);
    api.reset();
    expect((await ask(api, overview)).status).toBe(403);
    expect((await ask(api, overview)).status).toBe(200);
    api.reset();
    expect((await ask(api, overview)).status).toBe(403);
  });

  it('belongs to one API', async () => {
    createMockApi({ world }).faults.set(['server_error']);
    expect((await ask(createMockApi({ world }), overview)).status).toBe(200);
  });

  it.each([
    ['no_such_fault', 'there is no fault "no_such_fault"; the faults are latency, timeout,'],
    [{ name: 'latency', times: 0 }, 'times of a fault is a whole number from 1 to 9007199254740991, got 0'],
    [{ name: 'latency', latencyMs: -1 }, 'latencyMs of a fault is a whole number from 0 to 600000, got -1'],
    [{ name: 'latency', endpoint: '' }, 'endpoint of a fault is a text, got ""'],
    [
      { name: 'latency', system: 'vyom', endpoint: 'by-nothing' },
      'endpoint of a fault of vyom is one of dashboard, by-assistant, by-phone-number, by-time, by-service, got "by-nothing"',
    ],
    [{ name: 'latency', system: 'virsyn', endpoint: 'dashboard' }, 'endpoint of a fault of virsyn is one of'],
    [{ name: 'latency', endpoint: 'constructor' }, 'endpoint of a fault is one of dashboard-overview,'],
    [
      { name: 'latency', enpoint: 'dashboard' },
      'a fault has name, system, endpoint, times, latencyMs, location and no "enpoint"',
    ],
    [
      { name: 'latency', time: 1 },
      'a fault has name, system, endpoint, times, latencyMs, location and no "time"',
    ],
    [{ name: 'forbidden', latencyMs: 1 }, 'latencyMs of a fault belongs to latency, got it with forbidden'],
    [
      { name: 'latency', location: 'https://elsewhere.example/' },
      'location of a fault belongs to redirect_…, got it with latency',
    ],
    [{}, 'there is no fault without a name; the faults are latency, timeout,'],
    [7, 'a fault is a name or an object, got 7'],
  ])('refuses %o', (fault, message) => {
    const api = createMockApi({ world, faults: ['forbidden'] });
    // The cast stands for a caller without types.
    expect(() => api.faults.set([fault as FaultName])).toThrow(message);
    expect(api.faults.list()).toEqual([{ name: 'forbidden' }]);
  });
});

describe('waiting', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function watch(answer: Promise<{ status: number; type: string }>) {
    const seen: { status?: number; type?: string } = {};
    answer.then(({ status, type }) => Object.assign(seen, { status, type }));
    await vi.advanceTimersByTimeAsync(0);
    return seen;
  }

  it.each([
    ['3 seconds of latency', { faults: ['latency'] as FaultName[] }, 3000],
    ['a chosen latency', { faults: [{ name: 'latency', latencyMs: 250 } as const] }, 250],
    ['the latency of all answers', { latencyMs: 40 }, 40],
    ['both latencies', { latencyMs: 40, faults: ['latency'] as FaultName[] }, 3040],
  ])('%s ends with the right answer', async (_name, options, milliseconds) => {
    const seen = await watch(ask(createMockApi({ world, ...options }), overview));
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(seen).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a late fault is late and a fault', async () => {
    const seen = await watch(ask(createMockApi({ world, faults: ['latency', 'server_error'] }), overview));
    await vi.advanceTimersByTimeAsync(2999);
    expect(seen).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.status).toBe(500);
  });

  it('a timeout never answers and needs no timer', async () => {
    const seen = await watch(ask(createMockApi({ world, faults: ['timeout'] }), overview));
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(seen).toEqual({});
  });

  it.each(['latency', 'timeout'] as const)('the caller of a %s can give up', async (fault) => {
    const giveUp = new AbortController();
    const seen = await watch(
      ask(createMockApi({ world, faults: [fault] }), overview, { signal: giveUp.signal }),
    );
    giveUp.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.type).toBe('error');
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['latency', 'timeout'] as const)('reset ends a %s and leaves no timer', async (fault) => {
    const api = createMockApi({ world });
    api.faults.set([fault]);
    const seen = await watch(ask(api, overview));
    api.reset();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.type).toBe('error');
    expect(vi.getTimerCount()).toBe(0);
    expect((await ask(api, overview)).status).toBe(200);
  });
});

describe('/_mock/faults', () => {
  const path = '/_mock/faults';

  it('lists, replaces and ends faults', async () => {
    const api = createMockApi({ world, faults: ['forbidden'] });
    const listed = async () => JSON.parse((await ask(api, path)).text);
    expect(await listed()).toEqual({ faults: [{ name: 'forbidden' }], names: [...faultNames] });
    const faults = [
      { name: 'latency', system: 'virsyn', endpoint: 'dashboard-funnel', times: 2, latencyMs: 5 },
    ];
    const put = await ask(api, path, { method: 'PUT', body: JSON.stringify({ faults }) });
    expect(put.status).toBe(200);
    expect(JSON.parse(put.text)).toMatchObject({ faults });
    expect(await listed()).toMatchObject({ faults });
    expect((await ask(api, path, { method: 'DELETE' })).status).toBe(200);
    expect(await listed()).toMatchObject({ faults: [] });
  });

  it.each([
    ['{"faults":["melted"]}', /^there is no fault "melted"; the faults are latency/],
    ['{"faults":[{"name":"latency","times":"2"}]}', /^times of a fault is a whole number/],
    ['{"faults":"latency"}', /^the body must be \{ "faults": \[\.\.\.\] \}$/],
    ['[]', /^the body must be/],
    ['null', /^the body must be/],
    ['{', /^the body is not JSON$/],
    ['', /^the body is not JSON$/],
  ])('answers %o with 400 and changes nothing', async (body, message) => {
    const api = createMockApi({ world, faults: ['forbidden'] });
    const { status, text } = await ask(api, path, { method: 'PUT', body });
    expect(status).toBe(400);
    expect(JSON.parse(text).error).toMatch(message);
    expect(api.faults.list()).toEqual([{ name: 'forbidden' }]);
  });
});

describe('/_mock/world', () => {
  it('describes the built-in world as its calls have it', async () => {
    const api = createMockApi({ seed: 5, days: 10 });
    const calls = [...api.world.calls()];
    const [, , empty] = api.world.organizations.map(({ id }) => id);
    const secondsOf = (id: string) =>
      id === empty
        ? null
        : calls.reduce((all, call) => all + (call.agencyId === id ? (call.durationSeconds ?? 0) : 0), 0);
    const starts = calls.map((call) => call.startMs).sort((one, other) => one - other);
    expect(JSON.parse((await ask(api, '/_mock/world', { token: null })).text)).toEqual({
      source: 'built-in',
      seed: 5,
      now: '2026-02-16T15:00:00.000Z',
      timeZone: 'America/New_York',
      callCount: calls.length,
      durationSecondsTotal: calls.reduce((all, call) => all + (call.durationSeconds ?? 0), 0),
      firstCall: new Date(starts.at(0) ?? 0).toISOString(),
      lastCall: new Date(starts.at(-1) ?? 0).toISOString(),
      agencies: api.world.organizations.map(({ id, name, role, timeZone, isLarge }) => ({
        id,
        name,
        role,
        timeZone,
        // Counting them would draw them.
        callCount: isLarge ? null : calls.filter((call) => call.agencyId === id).length,
        durationSecondsTotal: isLarge ? null : secondsOf(id),
      })),
    });
  });

  it("names the main user's agency first, with its own figures", async () => {
    const api = createMockApi({ days: 5 });
    const described = JSON.parse((await ask(api, '/_mock/world', { token: null })).text);
    const overview = await ask(api, '/virsyn/functions/v1/dashboard-overview?period=90d');
    const { summary } = JSON.parse(overview.text);
    expect(described.agencies[0]).toMatchObject({
      callCount: summary.total_calls,
      durationSecondsTotal: summary.total_duration_seconds,
    });
    expect(described.callCount).toBeGreaterThan(summary.total_calls);
  });

  it('is one of the control endpoints', async () => {
    expect(await ask(createMockApi({ world }), '/_mock/moon')).toMatchObject({
      status: 404,
      text: '{"error":"There is only /_mock/ and, below it, world, users, faults, sign-in, sign-out and landing"}',
    });
  });
});
