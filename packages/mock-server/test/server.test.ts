import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnsweredRequest } from '../src/server/AnsweredRequest';
import { type MockServer, type MockServerOptions, startMockServer } from '../src/startMockServer';

const open: MockServer[] = [];

async function start(options: MockServerOptions = {}): Promise<MockServer> {
  const server = await startMockServer({ days: 8, now: '2026-02-16T15:00:00Z', ...options });
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

interface Heard {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request with any header whatever, which `fetch` does not allow. */
function send(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<Heard>((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const outgoing = httpRequest(url, { method, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** What comes back for a request line that Node's own client does not send. */
async function sendLine(url: string, line: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(`${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}

const overview = '/virsyn/functions/v1/dashboard-overview';
const bearer = { authorization: 'Bearer mock-virsyn-main' };

describe('startMockServer', () => {
  it('answers over a socket what the handlers answer', async () => {
    const { url, api, tokens } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${url}${overview}?period=7d`, {
      headers: { authorization: `Bearer ${tokens.virsyn}` },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    const total = [...api.world.calls({ agencyId: api.world.organizations[0]?.id ?? null })].filter(
      (call) => call.startMs >= Date.UTC(2026, 1, 10),
    ).length;
    expect(await response.json()).toMatchObject({ summary: { total_calls: total } });
  });

  it('lives today when nobody says otherwise', async () => {
    const before = Date.now();
    const server = await startMockServer({ days: 1 });
    open.push(server);
    expect(server.api.world.nowMs).toBeGreaterThanOrEqual(before);
    expect(server.api.world.nowMs).toBeLessThanOrEqual(Date.now());
  });

  it('keeps connections alive between requests', async () => {
    const { url } = await start();
    const { headers } = await send(`${url}${overview}`, { headers: bearer });
    expect(headers.connection).toBe('keep-alive');
  });

  it.each(['/', '/virsyn', '/zoom/calls', '/_mock', '//evil.example/_mock/nothing/else'])(
    'answers %s with 404 in JSON',
    async (path) => {
      const { url } = await start();
      const heard = await send(`${url}${path}`, {
        headers: { ...bearer, origin: 'https://partner.example' },
      });
      expect(heard.status).toBe(404);
      expect(JSON.parse(heard.text)).toEqual({ error: 'Not found' });
      expect(heard.headers['access-control-allow-origin']).toBe('https://partner.example');
    },
  );

  it('answers 405 with a body to another method', async () => {
    const { url } = await start();
    const heard = await send(`${url}${overview}`, { method: 'POST', headers: bearer, body: '{}' });
    expect(heard).toMatchObject({ status: 405, text: '{"error":"Method not allowed"}' });
  });

  it.each([
    ['TRACE', overview, 405, 'Method not allowed'],
    ['TRACE', '/virsyn/functions/v1/dashboard-funnel', 405, 'Method not allowed'],
    ['TRACE', '/virsyn/functions/v1/dashboard-heatmap', 405, 'Method not allowed'],
    ['TRACE', '/nothing', 404, 'Not found'],
    [
      'TRACE',
      '/_mock/world',
      404,
      'There is only /_mock/ and, below it, world, users, faults, sign-in, sign-out and landing',
    ],
    ['PROPFIND', overview, 405, 'Method not allowed'],
    ['GET', 'http://127.0.0.1:99999/', 400, 'Bad request'],
  ])('answers %s %s, which no Request can be made of, with %i', async (method, path, status, error) => {
    const { url } = await start();
    expect(await sendLine(url, `${method} ${path}`)).toMatch(
      new RegExp(`^HTTP/1.1 ${status} [\\s\\S]*\\{"error":"${error}"\\}$`),
    );
  });

  it('refuses to be a tunnel', async () => {
    const { url } = await start();
    expect(await sendLine(url, 'CONNECT elsewhere.example:443')).toMatch(
      /^HTTP\/1\.1 405 [\s\S]*\{"error":"Method not allowed"\}$/,
    );
  });

  it('answers a HEAD with headers only', async () => {
    const { url } = await start();
    expect(await send(`${url}${overview}`, { method: 'HEAD', headers: bearer })).toMatchObject({
      status: 405,
      text: '',
    });
  });

  it('refuses a body over 64 KiB', async () => {
    const { url } = await start();
    const put = { method: 'PUT', body: 'x'.repeat(65_537) };
    expect((await send(`${url}/_mock/faults`, put)).status).toBe(413);
  });

  it('changes faults through the control page', async () => {
    const { url } = await start();
    const body = JSON.stringify({ faults: [{ name: 'server_error', times: 1 }] });
    expect((await send(`${url}/_mock/faults`, { method: 'PUT', body })).status).toBe(200);
    expect((await send(`${url}${overview}`, { headers: bearer })).status).toBe(500);
    expect((await send(`${url}${overview}`, { headers: bearer })).status).toBe(200);
  });

  it('breaks the connection for connection_reset', async () => {
    const { url } = await start({ faults: ['connection_reset'] });
    await expect(send(`${url}${overview}`, { headers: bearer })).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });

  it('tells of each answer without headers or queries', async () => {
    const told: AnsweredRequest[] = [];
    const { url } = await start({ onRequest: (request) => told.push(request) });
    await send(`${url}${overview}?period=7d&token=secret`, { headers: bearer });
    await send(`${url}/nothing`);
    expect(told).toEqual([
      { method: 'GET', path: overview, status: 200 },
      { method: 'GET', path: '/nothing', status: 404 },
    ]);
  });
});

describe('a secret on its way to the server', () => {
  const random = 'q7'.repeat(16);
  const signed = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJl'].join('.');

  async function startTelling() {
    const told: AnsweredRequest[] = [];
    const { url } = await start({ days: 1, onRequest: (request) => told.push(request) });
    return { url, told };
  }

  it.each([
    ['GET', '/nothing', { authorization: `Bearer ${random}` }, undefined],
    ['GET', '/_mock/world', { authorization: `Bearer ${random}` }, undefined],
    ['GET', `/nothing?x=${signed}`, {}, undefined],
    ['POST', `/_mock/sign-in?user=${random}`, {}, undefined],
    ['GET', '/vyom/nothing', { authorization: `Bearer ${random}` }, undefined],
    ['GET', `/vyom/${signed}/calls`, {}, undefined],
    ['PUT', '/_mock/faults', {}, JSON.stringify({ faults: [], token: random })],
    ['POST', '/nothing', { 'content-type': 'application/json' }, JSON.stringify({ api_key: random })],
  ])('is refused for %s %s %o', async (method, path, headers, body) => {
    const { url, told } = await startTelling();
    const heard = await send(`${url}${path}`, { method, headers, ...(body !== undefined && { body }) });
    expect(heard.status).toBe(401);
    expect(heard.text).toContain('takes only its own tokens, which begin with mock-');
    await expect.poll(() => told).toMatchObject([{ status: 401, isSecretRefused: true }]);
    expect(JSON.stringify([told, heard.text])).not.toMatch(/q7q7|eyJ/);
  });

  it('is refused in the words of the system it was sent to', async () => {
    const { url } = await startTelling();
    const headers = { authorization: `Bearer ${random}` };
    const { text } = await send(`${url}/vyom/nothing`, { headers });
    expect(JSON.parse(text)).toMatchObject({ success: false, data: {} });
    const other = await send(`${url}/nothing`, { headers });
    expect(JSON.parse(other.text)).toHaveProperty('error');
  });

  it.each([
    ['http://bob:pw@127.0.0.1/virsyn/x?token=secret', 400, '(no address)'],
    ['http://127.0.0.1/nothing?token=secret', 404, '/nothing'],
    ['http://127.0.0.1:99999/secret', 400, '(no address)'],
    ['//bob:secret@127.0.0.1/x', 404, '/(secret)/x'],
    [`/nothing/${random}/more`, 404, '/nothing/(secret)/more'],
    [`/nothing/${encodeURIComponent(`mock-${signed}`).replaceAll('.', '%2E')}`, 401, '/nothing/(secret)'],
    ['/nothing/%E0%A4%A', 404, '/nothing/%E0%A4%A'],
  ])('stays out of the log of %s', async (target, status, path) => {
    const { url, told } = await startTelling();
    expect(await sendLine(url, `GET ${target}`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    await expect.poll(() => told).toMatchObject([{ method: 'GET', path, status }]);
    expect(JSON.stringify(told)).not.toMatch(/bob|pw|token=/);
  });
});

describe('CORS', () => {
  const origin = 'https://partner.example';

  it('answers a preflight with what a page may send and no more', async () => {
    const { url } = await start();
    const { status, headers, text } = await send(`${url}${overview}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization,x-sdk-version',
      },
    });
    expect(status).toBe(204);
    expect(text).toBe('');
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['access-control-allow-methods']).toBe('GET, OPTIONS');
    expect(headers['access-control-allow-headers']).toBe(
      'authorization, apikey, content-type, x-client-info, x-callscope-fault',
    );
    expect(headers.vary).toBe('Origin');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('lets a page change faults', async () => {
    const { url } = await start();
    const { headers } = await send(`${url}/_mock/faults`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'PUT' },
    });
    expect(headers['access-control-allow-methods']).toBe('GET, POST, PUT, DELETE, OPTIONS');
  });

  it.each([
    ['a good answer', {}, 200],
    ['no token', { authorization: '' }, 401],
  ])('lets a page read %s', async (_name, headers, status) => {
    const { url } = await start();
    const heard = await send(`${url}${overview}`, { headers: { ...bearer, ...headers, origin } });
    expect(heard.status).toBe(status);
    expect(heard.headers['access-control-allow-origin']).toBe(origin);
  });

  it.each([
    ['/vyom/analytics/dashboard', 'GET, OPTIONS', 'authorization, content-type, x-callscope-fault'],
    ['/loquent/api/dashboard/stats', 'GET, OPTIONS', 'authorization, content-type, x-callscope-fault'],
    ['/kaleyra/calls/sync', 'GET, POST, OPTIONS', 'authorization, content-type, x-callscope-fault'],
    ['/kaleyra-carrier/v1/', 'POST, OPTIONS', 'content-type, x-callscope-fault'],
  ])('answers a preflight for %s', async (path, methods, allowed) => {
    const { url } = await start();
    const { status, headers } = await send(`${url}${path}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(status).toBe(204);
    expect(headers['access-control-allow-methods']).toBe(methods);
    expect(headers['access-control-allow-headers']).toBe(allowed);
  });

  it('lets a page read when to come back, unless a fault hides it', async () => {
    const { url } = await start({ faults: [{ name: 'rate_limited', times: 1 }, 'rate_limited_hidden'] });
    const headers = { ...bearer, origin };
    const shown = await send(`${url}${overview}`, { headers });
    expect(shown.headers).toMatchObject({
      'retry-after': '2',
      'access-control-expose-headers': 'Age, Date, Retry-After, X-Request-Id',
    });
    const hidden = await send(`${url}${overview}`, { headers });
    expect(hidden.headers).toMatchObject({
      'retry-after': '2',
      'access-control-expose-headers': 'Content-Length',
    });
  });

  it('allows credentials for Loquent, to the origin that asks and never to all', async () => {
    const { url } = await start();
    const ask = (path: string) => send(`${url}${path}`, { headers: { origin } });
    const loquent = await ask('/loquent/api/dashboard/plan-stats');
    expect(loquent.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    });
    for (const path of [overview, '/vyom/analytics/dashboard', '/kaleyra/calls/dashboard/overview']) {
      expect((await ask(path)).headers).not.toHaveProperty('access-control-allow-credentials');
    }
    const { headers } = await send(`${url}/loquent/api/dashboard/plan-stats`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET' },
    });
    expect(headers['access-control-allow-credentials']).toBe('true');
  });

  it('gives no page but those of an origin that is not its own what bad_cors sends', async () => {
    const { url } = await start({ faults: ['bad_cors'] });
    const { status, headers } = await send(`${url}${overview}`, { headers: { ...bearer, origin } });
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe('https://another-origin.invalid');
  });

  it('takes an OPTIONS that is no preflight for any other method', async () => {
    const { url } = await start();
    expect((await send(`${url}${overview}`, { method: 'OPTIONS', headers: bearer })).status).toBe(405);
  });

  it('answers no preflight for a path that does not exist', async () => {
    const { url } = await start();
    const headers = { origin, 'access-control-request-method': 'GET' };
    expect((await send(`${url}/nothing`, { method: 'OPTIONS', headers })).status).toBe(404);
  });
});

describe('a call log on the server', () => {
  let folder: string | undefined;
  afterEach(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
    folder = undefined;
  });

  async function startWithLog() {
    folder = await mkdtemp(join(tmpdir(), 'mock-server-'));
    const path = join(folder, 'calls.csv');
    await writeFile(path, 'start,duration,status\n2026-02-16 10:00:00,30,VM\n2026-02-16 11:00:00,oops,VM\n');
    return start({ callLog: path });
  }

  it('is served with its report', async () => {
    const { url, report } = await startWithLog();
    expect(report).toMatchObject({ rowsRead: 2, rowsUsed: 1, rowsRefused: 1 });
    const { text } = await send(`${url}/_mock/world`);
    expect(JSON.parse(text)).toMatchObject({ source: 'call-log', callCount: 1, report: { rowsRead: 2 } });
  });

  it.each(['http://localhost:5173', 'http://127.0.0.1:8080', 'http://[::1]:3000'])(
    'can be read by a page of this machine, %s',
    async (origin) => {
      const { url } = await startWithLog();
      const { headers } = await send(`${url}${overview}`, { headers: { ...bearer, origin } });
      expect(headers['access-control-allow-origin']).toBe(origin);
    },
  );

  it.each([
    'https://partner.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'null',
  ])('cannot be read by a page elsewhere, %s', async (origin) => {
    const { url } = await startWithLog();
    const { headers } = await send(`${url}${overview}`, { headers: { ...bearer, origin } });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('does not answer to a foreign name of this machine', async () => {
    const { url } = await startWithLog();
    const heard = await send(`${url}/_mock/world`, { headers: { host: 'rebound.example' } });
    expect(heard).toMatchObject({ status: 403, text: '{"error":"Only this machine may ask"}' });
  });

  it('that does not exist starts no server', async () => {
    await expect(startMockServer({ callLog: '/nowhere/calls.csv' })).rejects.toMatchObject({
      name: 'CallLogError',
      code: 'file_not_found',
    });
  });
});

describe('a caller that goes away', () => {
  it('in the middle of its own body is told as 0', async () => {
    const told: AnsweredRequest[] = [];
    const { url } = await start({ days: 1, onRequest: (request) => told.push(request) });
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('PUT /_mock/faults HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{');
    await once(socket, 'ready');
    socket.destroy();
    await expect.poll(() => told).toEqual([{ method: 'PUT', path: '/_mock/faults', status: 0 }]);
  });
});

describe('close', () => {
  it('ends a request that would never be answered, and frees the port', async () => {
    const server = await start({ faults: ['timeout'] });
    const waiting = send(`${server.url}${overview}`, { headers: bearer });
    const ended = expect(waiting).rejects.toMatchObject({ code: 'ECONNRESET' });
    const probe = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(probe, 'connect');
    await server.close();
    await ended;
    probe.destroy();
    const next = createServer().listen(Number(new URL(server.url).port), '127.0.0.1');
    await once(next, 'listening');
    next.close();
  });

  it('can be called twice', async () => {
    const server = await start();
    await Promise.all([server.close(), server.close()]);
    await server.close();
    await expect(send(server.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('a port', () => {
  it('that is taken is said in a plain sentence', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(startMockServer({ port, days: 1 })).rejects.toMatchObject({
      name: 'MockServerError',
      code: 'port_taken',
      message: `port ${port} is taken by another program; choose another one, or 0 for any that is free`,
    });
  });

  it('that is taken is said before a call log is read', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(startMockServer({ port, callLog: '/nowhere/calls.csv' })).rejects.toMatchObject({
      code: 'port_taken',
    });
  });

  it('is free again when a call log cannot be imported, though somebody waits', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mock-server-'));
    const path = join(folder, 'calls.csv');
    await writeFile(path, `start,status\n${'never,VM\n'.repeat(50_000)}`);
    const { url, close } = await start();
    const port = Number(new URL(url).port);
    await close();
    let waiting: Promise<unknown> | undefined;
    const onProgress = () => {
      waiting = expect(send(url)).rejects.toMatchObject({ code: expect.stringMatching(/^ECONN/) });
    };
    await expect(startMockServer({ port, callLog: { path, onProgress } })).rejects.toMatchObject({
      code: 'no_calls',
    });
    expect(waiting).toBeDefined();
    await waiting;
    const next = createServer().listen(port, '127.0.0.1');
    await once(next, 'listening');
    next.close();
    await rm(folder, { recursive: true });
  });

  it('answers a request that came during the import', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mock-server-'));
    const path = join(folder, 'calls.csv');
    await writeFile(path, `start,status\n${'2026-02-16T10:00:00Z,VM\n'.repeat(50_000)}`);
    const { url, close } = await start();
    const port = Number(new URL(url).port);
    await close();
    let early: Promise<Heard> | undefined;
    const onProgress = () => {
      early = send(`${url}/_mock/world`);
    };
    await start({ port, callLog: { path, onProgress } });
    expect(JSON.parse((await early)?.text ?? '')).toMatchObject({ source: 'call-log', callCount: 50_000 });
    await rm(folder, { recursive: true });
  });

  it.each([-1, 65_536, 1.5, Number.NaN])('of %d is refused', async (port) => {
    await expect(startMockServer({ port, days: 1 })).rejects.toMatchObject({
      code: 'invalid_option',
      message: `startMockServer requires port to be a whole number from 0 to 65535, got ${port}`,
    });
  });
});
