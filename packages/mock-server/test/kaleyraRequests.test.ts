import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { askKaleyra } from './askKaleyra';
import { kaleyraWorld } from './kaleyraWorld';

const world = kaleyraWorld({ role: 'main', legs: [{}, {}] }, { role: 'other', legs: [{}] });
const api = createMockApi({ world });
const routes = ['overview', 'agent-stats', 'daily-volume', 'call-list'].map(
  (name) => `/calls/dashboard/${name}`,
);
const date = (name: string) => `${name} must be a valid ISO 8601 date string`;
const oneOfRanges = 'range must be one of the following values: today, 7d, 30d, custom';
const least = (name: string) => `${name} must not be less than 1`;
const whole = (name: string) => `${name} must be an integer number`;
const most = 'limit must not be greater than 200';

describe.each(routes)('%s', (route) => {
  it.each<[string, readonly string[]]>([
    ['?foo=1', ['property foo should not exist']],
    ['?foo=1&Range=7d', ['property foo should not exist', 'property Range should not exist']],
    ['?from_date=2026/02/01', ['property from_date should not exist']],
    ['?range=90d', [oneOfRanges]],
    ['?range=', [oneOfRanges]],
    ['?range=7d&range=30d', [oneOfRanges]],
    ['?page=0', [least('page')]],
    ['?page=', [least('page')]],
    ['?page=-3', [least('page')]],
    ['?page=1.5', [whole('page')]],
    ['?page=x', [least('page'), whole('page')]],
    ['?page=Infinity', [whole('page')]],
    ['?page=1&page=2', [least('page'), whole('page')]],
    ['?limit=0', [least('limit')]],
    ['?limit=201', [most]],
    ['?limit=200.5', [most, whole('limit')]],
    ['?limit=x', [most, least('limit'), whole('limit')]],
    ['?service=a&service=b', ['service must be a string']],
    ['?agent_number=a&agent_number=b', ['agent_number must be a string']],
    ['?range=custom&start_date=x&end_date=2026-02-01', [date('start_date')]],
    ['?range=custom&start_date=&end_date=tomorrow', [date('start_date'), date('end_date')]],
    ['?range=custom&start_date=2026-02-01&start_date=2026-02-02&end_date=2026-02-03', [date('start_date')]],
    ['?limit=201&range=1d&foo=1&page=0', ['property foo should not exist', oneOfRanges, least('page'), most]],
  ])('answers %s with 400', async (query, message) => {
    const { status, body } = await askKaleyra(api, route + query);
    expect(status).toBe(400);
    expect(body).toEqual({ statusCode: 400, message, error: 'Bad Request' });
  });

  it.each(['?range=custom', '?range=custom&start_date=2026-02-01', '?range=custom&end_date=2026-02-01'])(
    'answers %s with one sentence',
    async (query) => {
      const { status, body } = await askKaleyra(api, route + query);
      expect(status).toBe(400);
      expect(body).toEqual({
        statusCode: 400,
        message: 'start_date and end_date required when range=custom',
        error: 'Bad Request',
      });
    },
  );

  it('answers a date that no calendar has as a failed query', async () => {
    const { status, body } = await askKaleyra(
      api,
      `${route}?range=custom&start_date=2026-02-30&end_date=2026-03-01`,
    );
    expect(status).toBe(500);
    expect(body).toEqual({ statusCode: 500, message: 'Internal server error' });
  });

  it.each([
    '?start_date=x',
    '?page=1&limit=200',
    '?page=1e0',
    '?service=&agent_number=',
    '?range=7d&end_date=',
  ])('lets %s through', async (query) => {
    expect((await askKaleyra(api, route + query)).status).toBe(200);
  });

  it.each(['mock-kaleyra-nobody', 'mock-kaleyra-expired', 'mock-virsyn-main', ''])(
    'turns the token %o away',
    async (token) => {
      const { status, body } = await askKaleyra(api, route, { token });
      expect(status).toBe(401);
      expect(body).toEqual({ statusCode: 401, message: 'Unauthorized' });
    },
  );

  it('wants a token where the settings do', async () => {
    const strict = createMockApi({ world, settings: { kaleyraToken: 'required' } });
    expect((await askKaleyra(strict, route, { token: null })).status).toBe(401);
    expect((await askKaleyra(strict, route)).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE'])('is not there for %s', async (method) => {
    const { status, body } = await askKaleyra(api, `${route}?range=7d`, { method });
    expect(status).toBe(404);
    expect(body).toEqual({ statusCode: 404, message: `Cannot ${method} ${route}`, error: 'Not Found' });
  });

  it('is not there in a world without legs', async () => {
    const without = createMockApi({ world: kaleyraWorld({ role: 'main', legs: null }) });
    const { status, body } = await askKaleyra(without, route);
    expect(status).toBe(404);
    expect(body).toEqual({ statusCode: 404, message: `Cannot GET ${route}`, error: 'Not Found' });
  });
});

describe('a path in another letter case', () => {
  it.each(['/KALEYRA/Calls/Dashboard/OVERVIEW', '/kaleyra/calls/dashboard/Overview/'])(
    '%s is the same path',
    async (path) => {
      const { body } = await askKaleyra(api, '/calls/dashboard/overview');
      expect(await askKaleyra(api, path)).toMatchObject({ status: 200, body });
    },
  );

  it.each([
    'http://mock.example/KALEYRA/CALLS/SYNC',
    'http://mock.example/Kaleyra/calls/Sync/?from=/kaleyra/calls/sync',
    // The host has the name of the system too.
    'http://kaleyra/kaleyra/calls/sync',
    'http://mock.example/some/where/kaleyra/calls/sync',
  ])('%s syncs from the carrier beside it', async (url) => {
    const response = await getResponse(api.handlers, new Request(url, { method: 'POST' }));
    expect(await response?.json()).toEqual({ synced: 2, status: 'ok' });
  });

  it('is told as it was asked when no route has it', async () => {
    expect((await askKaleyra(api, '/KALEYRA/Calls/Nothing')).body).toMatchObject({
      statusCode: 404,
      message: 'Cannot GET /Calls/Nothing',
    });
    expect((await askKaleyra(api, '/KALEYRA/Calls/Sync')).body).toMatchObject({
      message: 'Cannot GET /Calls/Sync',
    });
  });
});

describe('a tenant', () => {
  const totalFor = async (token: string | null) =>
    (await askKaleyra<{ total: number }>(api, '/calls/dashboard/call-list', { token })).body.total;

  it('comes from the token, and is the main one without', async () => {
    expect(await totalFor('mock-kaleyra-main')).toBe(2);
    expect(await totalFor('mock-kaleyra-other')).toBe(1);
    expect(await totalFor(null)).toBe(2);
  });

  it('has a table of its own', async () => {
    const one = createMockApi({ world });
    await askKaleyra(one, '/calls/sync', { method: 'POST', token: 'mock-kaleyra-other' });
    const syncedAt = async (token: string) =>
      (await askKaleyra<{ last_synced_at: string }>(one, '/calls/dashboard/overview', { token })).body
        .last_synced_at;
    expect(await syncedAt('mock-kaleyra-other')).toBe('2026-02-16T15:00:00+00:00');
    expect(await syncedAt('mock-kaleyra-main')).toBe('2026-02-16T14:30:00+00:00');
  });
});

describe('a path that no route has', () => {
  it.each(['/calls/dashboard/nothing', '/calls/dashboard', '/calls/sync-status'])(
    '%s is answered 404',
    async (path) => {
      const { status, body } = await askKaleyra(api, `${path}?secret=1`);
      expect(status).toBe(404);
      expect(body).toEqual({ statusCode: 404, message: `Cannot GET ${path}`, error: 'Not Found' });
    },
  );

  it("is left to a page whose own files stand in a folder of the system's name", async () => {
    const request = new Request('http://mock.example/src/kaleyra/KaleyraDashboard.tsx');
    expect(await getResponse(api.handlers, request)).toBeUndefined();
  });
});
