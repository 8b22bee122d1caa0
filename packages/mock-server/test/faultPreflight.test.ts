import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../src/faults/Fault';
import { type MockServer, startMockServer } from '../src/startMockServer';

let server: MockServer | undefined;

afterEach(() => server?.close());

async function start(...faults: Fault[]): Promise<MockServer> {
  server = await startMockServer({ days: 2, now: '2026-02-16T15:00:00Z', faults });
  return server;
}

/** What a browser asks before a GET with a token, by a page's own origin. `fetch` may not ask so. */
function preflight({ url }: MockServer, path: string) {
  const headers = { origin: 'https://dashboard.example', 'access-control-request-method': 'GET' };
  return new Promise<{ status: number | undefined; cors: string[] }>((resolve, reject) => {
    const asked = request(`${url}${path}`, { method: 'OPTIONS', headers }, (answer) => {
      answer.resume();
      const cors = Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'));
      resolve({ status: answer.statusCode, cors });
    });
    asked.on('error', reject).end();
  });
}

const byTime = '/vyom/analytics/calls/by-time';
const byService = '/vyom/analytics/calls/by-service';

describe('refused_preflight', () => {
  it('is 403 without a word of origins, where it strikes', async () => {
    const running = await start({ name: 'refused_preflight', system: 'vyom', endpoint: 'by-time' });
    expect(await preflight(running, byTime)).toEqual({ status: 403, cors: [] });
    expect(await preflight(running, byService)).toMatchObject({
      status: 204,
      cors: expect.arrayContaining(['access-control-allow-origin', 'access-control-allow-headers']),
    });
    expect((await preflight(running, '/_mock/faults')).status).toBe(204);
    expect((await preflight(running, '/nowhere/')).status).toBe(404);
  });

  it('counts preflights, and no other fault does', async () => {
    const running = await start(
      { name: 'refused_preflight', times: 1 },
      { name: 'server_error', times: 1 },
      { name: 'latency', latencyMs: 600_000, system: 'loquent' },
    );
    const statuses = [];
    for (let left = 2; left > 0; left -= 1) statuses.push((await preflight(running, byTime)).status);
    statuses.push((await preflight(running, '/loquent/api/dashboard/stats')).status);
    expect(statuses).toEqual([403, 204, 204]);
    expect(running.api.faults.list().map(({ name }) => name)).toEqual(['server_error', 'latency']);
  });

  it('leaves requests as they are, and other faults to them', async () => {
    const running = await start({ name: 'refused_preflight' }, { name: 'forbidden', times: 1 });
    const ask = async () => {
      const headers = { authorization: `Bearer ${running.tokens.vyom}`, origin: 'https://dashboard.example' };
      const { status, headers: got } = await fetch(`${running.url}${byTime}`, { headers });
      return [status, got.get('access-control-allow-origin')];
    };
    expect(await ask()).toEqual([403, 'https://dashboard.example']);
    expect(await ask()).toEqual([200, 'https://dashboard.example']);
    expect(running.api.faults.list()).toEqual([{ name: 'refused_preflight' }]);
  });
});
