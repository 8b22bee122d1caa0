import { getResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';
import { faultPaths, faultRequest } from './faultPaths';

const api = createMockApi({
  world: createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 2 }),
});
const path = '/loquent/api/dashboard/stats';

async function read(request: Request) {
  const response = await getResponse(api.handlers, request);
  return { status: response?.status, text: await response?.text() };
}

const ask = (headers: Record<string, string>) => read(new Request(`http://mock.example${path}`, { headers }));

describe('a renewed token', () => {
  it.each(faultPaths.filter(([, name]) => name !== 'sync' && name !== 'pull'))(
    'at %s/%s is the same user, and alone good under expired_token',
    async (system, _name, path) => {
      const [first, renewed] = [`mock-${system}-main`, `mock-${system}-main-renewed`];
      api.faults.clear();
      const right = await read(faultRequest(path, { token: first }));
      expect(right.status).toBe(200);
      expect(await read(faultRequest(path, { token: renewed }))).toEqual(right);
      api.faults.set(['expired_token']);
      expect((await read(faultRequest(path, { token: first }))).status).toBe(401);
      expect(await read(faultRequest(path, { token: renewed }))).toEqual(right);
    },
  );

  it('of another user is that user', async () => {
    api.faults.set(['expired_token']);
    const main = await ask({ authorization: 'Bearer mock-loquent-main-renewed' });
    const other = await ask({ authorization: 'Bearer mock-loquent-other-renewed' });
    expect(other.status).toBe(200);
    expect(other.text).not.toBe(main.text);
  });

  it('may be a cookie', async () => {
    api.faults.set(['expired_token']);
    expect((await ask({ cookie: 'loquent_session=mock-loquent-main' })).status).toBe(401);
    expect((await ask({ cookie: 'loquent_session=mock-loquent-main-renewed' })).status).toBe(200);
  });

  it.each([
    'mock-loquent-expired-renewed',
    'mock-loquent-main-renewed-renewed',
    'mock-loquent-renewed',
    '-renewed',
  ])('is not %s', async (token) => {
    api.faults.clear();
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(401);
    api.faults.set(['expired_token']);
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(401);
  });

  it('syncs from a carrier whose key is not renewed', async () => {
    api.faults.set(['expired_token']);
    const request = (token: string) => faultRequest('/kaleyra/calls/sync', { token });
    expect((await read(request('mock-kaleyra-main'))).status).toBe(401);
    expect((await read(request('mock-kaleyra-main-renewed'))).status).toBe(201);
  });
});
