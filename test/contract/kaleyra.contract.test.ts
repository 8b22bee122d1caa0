import { describe, expect, it } from 'vitest';
import { object } from './shape/object';
import { oneOf } from './shape/texts';
import { kaleyraBadRequest, kaleyraErrors, kaleyraShapes } from './shapes/kaleyra';
import type { AskOptions } from './transports/askOver';
import { describeTransports } from './transports/describeTransports';

type Endpoint = keyof typeof kaleyraShapes;
const endpoints = Object.keys(kaleyraShapes) as Endpoint[]; // The keys of a literal are its members.
const path = (endpoint: string, query = '') => `/kaleyra/calls/dashboard/${endpoint}${query}`;
const main: AskOptions = { token: 'mock-kaleyra-main' };
const tenants = ['main', 'other', 'empty', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone'];
const quarter = '?range=custom&start_date=2025-11-18T00:00:00Z&end_date=2026-02-17T00:00:00Z';
const unauthorized = object({ statusCode: oneOf(401), message: oneOf('Unauthorized') });

describeTransports('Kaleyra', {}, (running) => {
  describe.each(endpoints)('%s', (endpoint) => {
    const shape = kaleyraShapes[endpoint];
    const refused = (query: string) =>
      running().ask.shaped(path(endpoint, query), kaleyraBadRequest, { ...main, expectedStatus: 400 });

    it.each(['?range=today', '?range=7d', '?range=30d', quarter])(
      'answers %s in its documented shape',
      async (query) => {
        await running().ask.shaped<object>(path(endpoint, query), shape, main);
      },
    );

    it.each(tenants)('answers the tenant "%s" in the same shape', async (tenant) => {
      await running().ask.shaped<object>(path(endpoint), shape, { token: `mock-kaleyra-${tenant}` });
    });

    it('goes over the last 30 days when it is told no range', async () => {
      const { ask } = running();
      const named = await ask(path(endpoint, '?range=30d'), main);
      expect((await ask(path(endpoint), main)).body).toEqual(named.body);
    });

    it.each([
      ['today', '2026-02-16T00:00:00Z'],
      ['7d', '2026-02-09T15:00:00Z'],
      ['30d', '2026-01-17T15:00:00Z'],
    ])('%s goes from %s until now', async (range, start) => {
      const { ask } = running();
      const query = `?range=custom&start_date=${start}&end_date=2026-02-16T15:00:00Z`;
      expect((await ask(path(endpoint, `?range=${range}`), main)).body).toEqual(
        (await ask(path(endpoint, query), main)).body,
      );
    });

    it('asks nobody for a token and shows the main organization to whoever has none', async () => {
      const { ask } = running();
      expect((await ask(path(endpoint))).body).toEqual((await ask(path(endpoint), main)).body);
    });

    it.each(['mock-kaleyra-nobody', 'mock-kaleyra-expired', 'mock-virsyn-main'])(
      'answers the wrong token %s with 401',
      async (token) => {
        await running().ask.shaped(path(endpoint), unauthorized, { token, expectedStatus: 401 });
      },
    );

    it.each([
      ['?foo=1', 'property foo should not exist'],
      ['?range=90d', 'range must be one of the following values: today, 7d, 30d, custom'],
      ['?page=0', 'page must not be less than 1'],
      ['?page=1.5', 'page must be an integer number'],
      ['?limit=201', 'limit must not be greater than 200'],
      ['?limit=0', 'limit must not be less than 1'],
    ])('answers %s with 400: %s', async (query, message) => {
      const body = await refused(query);
      expect(body.message).toContain(message);
      expect(Array.isArray(body.message)).toBe(true);
    });

    it.each(['?range=custom', '?range=custom&start_date=2026-02-01', '?range=custom&end_date=2026-02-01'])(
      'answers %s with 400 and one sentence',
      async (query) => {
        const { message } = await refused(query);
        expect(message).toBe('start_date and end_date required when range=custom');
      },
    );

    it.each(['limit', 'page'])(
      'answers a %s that is no number with 400 and every rule it breaks',
      async (name) => {
        const { message } = await refused(`?${name}=abc`);
        expect(message).toEqual(
          expect.arrayContaining([`${name} must not be less than 1`, `${name} must be an integer number`]),
        );
        const isLimit = name === 'limit';
        expect(message.includes('limit must not be greater than 200')).toBe(isLimit);
        expect(message).toHaveLength(isLimit ? 3 : 2);
      },
    );

    it.each([
      '?range=custom&start_date=x&end_date=2026-02-01',
      '?range=custom&start_date=2026-02-01&end_date=tomorrow',
    ])('answers %s with 400', async (query) => {
      await refused(query);
    });

    it('reads dates with a custom range only', async () => {
      const { ask } = running();
      const dated = await ask(path(endpoint, '?range=7d&start_date=x&end_date=y'), main);
      expect(dated.body).toEqual((await ask(path(endpoint, '?range=7d'), main)).body);
    });

    it('answers a failed query with 500', async () => {
      const { ask, api } = running();
      api.faults.set([{ name: 'server_error', system: 'kaleyra', times: 1 }]);
      await ask.shaped(path(endpoint), kaleyraErrors[500] ?? kaleyraBadRequest, {
        ...main,
        expectedStatus: 500,
      });
    });
  });

  it.each([
    ['GET', '/kaleyra/calls/dashboard/nothing'],
    ['GET', '/kaleyra/calls/sync'],
    ['POST', '/kaleyra/calls/dashboard/overview'],
  ])('answers %s %s with 404', async (method, address) => {
    const shape = object({
      statusCode: oneOf(404),
      message: oneOf(`Cannot ${method} ${address.replace('/kaleyra', '')}`),
      error: oneOf('Not Found'),
    });
    await running().ask.shaped(address, shape, { ...main, method, expectedStatus: 404 });
  });

  it('takes service and agent_number on every route but heeds them in the call list alone', async () => {
    const { ask } = running();
    for (const endpoint of ['overview', 'agent-stats', 'daily-volume'] as const) {
      const filtered = await ask(path(endpoint, '?service=Incoming&agent_number=x&page=2&limit=5'), main);
      expect(filtered.body).toEqual((await ask(path(endpoint), main)).body);
    }
  });

  describe('the call list', () => {
    const shape = kaleyraShapes['call-list'];
    const ask = (query: string) => running().ask.shaped(path('call-list', query), shape, main);

    it('has 50 rows a page, newest first, and counts them all', async () => {
      const { data, total, page } = await ask('');
      expect(page).toBe(1);
      expect(data).toHaveLength(Math.min(50, total));
      const starts = data.map(({ start_time }) => Date.parse(start_time));
      expect(starts).toEqual([...starts].sort((one, other) => other - one));
    });

    it.each(['Incoming', 'CallForward', 'Click2Call'])('filters by the service %s', async (service) => {
      const { data, total } = await ask(`?service=${service}&limit=200`);
      expect(total).toBeGreaterThan(0);
      expect(new Set(data.map((row) => row.service))).toEqual(new Set([service]));
    });

    it('matches a service with case and whole, and an agent number whole', async () => {
      expect(await ask('?service=incoming')).toMatchObject({ data: [], total: 0 });
      const [row] = (await ask('?service=CallForward')).data;
      const number = encodeURIComponent(row?.callto ?? '');
      const { data } = await ask(`?agent_number=${number}&limit=200`);
      expect(new Set(data.map(({ callto }) => callto))).toEqual(new Set([row?.callto]));
      expect((await ask(`?agent_number=${number.slice(0, -1)}`)).total).toBe(0);
    });

    it('finds incoming legs by the line that was called', async () => {
      const [row] = (await ask('?service=Incoming')).data;
      const { data } = await ask(`?agent_number=${encodeURIComponent(row?.callto ?? '')}&limit=200`);
      expect(data.some(({ service }) => service === 'Incoming')).toBe(true);
    });

    it('has a recording on answered forwarded legs alone', async () => {
      const { data } = await ask('?limit=200');
      const recorded = data.filter(({ recording }) => recording !== null);
      expect(recorded.length).toBeGreaterThan(0);
      for (const { service, status } of recorded)
        expect([service, status]).toEqual(['CallForward', 'ANSWER']);
    });

    it('answers a page beyond the end with 500', async () => {
      const { total } = await ask('?range=7d');
      const beyond = path('call-list', `?range=7d&limit=200&page=${Math.ceil(total / 200) + 1}`);
      await running().ask.shaped(beyond, kaleyraErrors[500] ?? kaleyraBadRequest, {
        ...main,
        expectedStatus: 500,
      });
    });
  });

  it('tells when the table was last synced, whatever the range, and null when it is empty', async () => {
    const { ask } = running();
    const shape = kaleyraShapes.overview;
    const old = '?range=custom&start_date=2020-01-01&end_date=2020-01-02';
    const { last_synced_at, call_volume } = await ask.shaped(path('overview', old), shape, main);
    expect(call_volume.total).toBe(0);
    expect(last_synced_at).toBe((await ask.shaped(path('overview'), shape, main)).last_synced_at);
    expect(last_synced_at).not.toBeNull();
    const empty = await ask.shaped(path('overview'), shape, { token: 'mock-kaleyra-empty' });
    expect(empty.last_synced_at).toBeNull();
  });
});

describeTransports('Kaleyra that wants a token', { settings: { kaleyraToken: 'required' } }, (running) => {
  it.each(endpoints)('%s answers 401 without one', async (endpoint) => {
    const { ask } = running();
    await ask.shaped(path(endpoint), unauthorized, { expectedStatus: 401 });
    await ask.shaped<object>(path(endpoint), kaleyraShapes[endpoint], main);
  });

  it('does not sync without one', async () => {
    await running().ask.shaped('/kaleyra/calls/sync', unauthorized, { json: {}, expectedStatus: 401 });
  });
});
