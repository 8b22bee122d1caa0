import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { FaultName } from '../src/faults/Fault';
import type { AnsweredRequest } from '../src/server/AnsweredRequest';
import { type MockServer, startMockServer } from '../src/startMockServer';

const path = '/vyom/analytics/dashboard';
let server: MockServer | undefined;
const told: AnsweredRequest[] = [];

afterEach(async () => {
  await server?.close();
  told.length = 0;
});

async function start(...faults: FaultName[]): Promise<MockServer> {
  server = await startMockServer({
    days: 2,
    now: '2026-02-16T15:00:00Z',
    faults,
    onRequest: (request) => told.push(request),
  });
  return server;
}

/** A socket on which a request has gone out. */
function send({ url }: MockServer, ...headers: string[]): Socket {
  const { port, host } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  const lines = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Authorization: Bearer mock-vyom-main', ...headers];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  return socket;
}

/** All bytes of a socket, and how it ended. */
async function hear(socket: Socket): Promise<{ text: string; ending: string }> {
  let text = '';
  let ending = 'end';
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
  });
  socket.on('error', (error) => {
    ending = 'code' in error ? String(error.code) : error.name;
  });
  await once(socket, 'close').catch(() => once(socket, 'close'));
  return { text, ending };
}

const bodyOf = (text: string) => text.slice(text.indexOf('\r\n\r\n') + 4);

async function rightBody(): Promise<string> {
  const { text } = await hear(send(await start(), 'Connection: close'));
  await server?.close();
  told.length = 0;
  return bodyOf(text);
}

describe('over a raw socket', () => {
  it('slow_body comes byte by byte, the head at once', async () => {
    const socket = send(await start('slow_body'));
    const pieces: string[] = [];
    for await (const bytes of socket) {
      pieces.push(String(bytes));
      if (pieces.join('').endsWith('1\r\n"\r\n1\r\ns\r\n')) break;
    }
    expect(pieces[0]).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*Transfer-Encoding: chunked\r\n\r\n$/);
    expect(pieces.slice(1)).toEqual(['1\r\n{\r\n', '1\r\n"\r\n', '1\r\ns\r\n']);
  });

  it('a caller that leaves ends slow_body, and close does not wait for one that stays', async () => {
    const running = await start('slow_body');
    const leaving = send(running);
    await once(leaving, 'data');
    leaving.destroy();
    await expect.poll(() => told).toEqual([{ method: 'GET', path, status: 0 }]);
    const staying = hear(send(running));
    await expect.poll(() => running.api.faults.list()).toHaveLength(1);
    const before = performance.now();
    await running.close();
    expect(performance.now() - before).toBeLessThan(900);
    expect((await staying).text.length).toBeLessThan(600);
  });

  it('reset_mid_body is half of the right answer and a reset', async () => {
    const right = await rightBody();
    const { text, ending } = await hear(send(await start('reset_mid_body')));
    const half = right.slice(0, Math.floor(right.length / 2));
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(bodyOf(text)).toBe(`${half.length.toString(16)}\r\n${half}\r\n`);
    expect(ending).toBe('ECONNRESET');
    await expect.poll(() => told).toEqual([{ method: 'GET', path, status: 0 }]);
  });

  it('connection_reset is a reset and nothing else', async () => {
    expect(await hear(send(await start('connection_reset')))).toEqual({ text: '', ending: 'ECONNRESET' });
  });

  it('wrong_length promises 100 bytes more than come before the end', async () => {
    const right = await rightBody();
    const { text, ending } = await hear(send(await start('wrong_length')));
    expect(bodyOf(text)).toBe(right);
    expect(text).toMatch(new RegExp(`\\r\\ncontent-length: ${right.length + 100}\\r\\n`));
    expect(ending).toBe('end');
  });

  it('byte_order_mark is three bytes before the right answer', async () => {
    const right = await rightBody();
    const { text } = await hear(send(await start('byte_order_mark'), 'Connection: close'));
    expect(bodyOf(text)).toBe(`\u00ef\u00bb\u00bf${right}`);
    expect(text).toMatch(new RegExp(`\\r\\ncontent-length: ${right.length + 3}\\r\\n`));
  });

  it('huge_body is more than 5 MiB', async () => {
    const { text } = await hear(send(await start('huge_body'), 'Connection: close'));
    expect(text.length).toBeGreaterThan(5 * 1024 * 1024);
  });

  it('many_rows waits for a caller that does not read, and ends with one that leaves', async () => {
    const running = await start('many_rows');
    const memoryBytes = process.memoryUsage().rss;
    const socket = send(running);
    await once(socket, 'readable');
    socket.destroy();
    await expect.poll(() => told).toHaveLength(1);
    expect(process.memoryUsage().rss - memoryBytes).toBeLessThan(100_000_000);
  });

  it.each([301, 302, 303, 307, 308] as const)(
    'redirect_%i leads to the same port under another name',
    async (status) => {
      const running = await start(`redirect_${status}`);
      const { port } = new URL(running.url);
      const { text } = await hear(send(running, 'Connection: close'));
      expect(text).toMatch(
        new RegExp(
          `^HTTP/1\\.1 ${status} [\\s\\S]*\\r\\nlocation: http://localhost:${port}/_mock/landing\\r\\n`,
        ),
      );
    },
  );

  it('sends a right answer with its length, on a connection that stays', async () => {
    const socket = send(await start());
    const [head] = await once(socket, 'data');
    expect(String(head)).toMatch(/\r\ncontent-length: \d+\r\n/);
    expect(String(head)).toMatch(/\r\nConnection: keep-alive\r\n/);
    socket.destroy();
  });
});

describe('where a redirect leads', () => {
  it('fetch leaves the credentials behind, and the landing says so', async () => {
    const { url } = await start('redirect_302');
    const response = await fetch(`${url}${path}`, { headers: { authorization: 'Bearer mock-vyom-main' } });
    expect(response.redirected).toBe(true);
    expect(await response.json()).toEqual({
      landed: true,
      authorization: false,
      cookie: false,
      apikey: false,
    });
  });

  it('tells whether credentials came and never which', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/_mock/landing`, {
      headers: { authorization: 'Bearer mock-vyom-main', apikey: 'mock-key' },
    });
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({ landed: true, authorization: true, cookie: false, apikey: true });
    expect(text).not.toContain('mock-');
  });

  it('can be any address', async () => {
    const { url, api } = await start();
    api.faults.set([{ name: 'redirect_307', location: 'https://elsewhere.example/here' }]);
    const response = await fetch(`${url}${path}`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('https://elsewhere.example/here');
    for (const location of ['javascript:alert(1)', 'https://name:word@elsewhere.example/', 'here']) {
      expect(() => api.faults.set([{ name: 'redirect_307', location }])).toThrow(
        'location of a fault is an http or https URL without a name or a password in it',
      );
    }
  });
});
