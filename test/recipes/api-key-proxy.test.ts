import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createVyomClient, type VyomClient } from '@callscope/client/vyom';
import { afterEach, expect, it, vi } from 'vitest';
import { createCookieFetch } from './support/createCookieFetch';
import { runRecipe } from './support/runRecipe';
import { useMockServer } from './support/useMockServer';

const getServer = useMockServer();
let proxy: Server | undefined;
afterEach(() => proxy?.close());

type CreateProxy = (findKey: (cookie: string) => Promise<string | null>) => Server;

/** The proxy before the mock server, where it listens, and the keys that it was asked for. */
async function startProxy(keys: Readonly<Record<string, string>>) {
  const addresses = { 'https://voice.example.com': `${getServer().url}/vyom` };
  const { createProxy } = runRecipe<{ createProxy: CreateProxy }>('api-key-proxy', 'proxy.js', addresses);
  proxy = createProxy(async (cookie) => keys[cookie] ?? null);
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = proxy.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port };
}

/** The client of the page, with the cookie of a user. */
function openPage(origin: string, cookie: string): VyomClient {
  vi.stubGlobal('location', new URL(origin));
  vi.stubGlobal(
    'fetch',
    createCookieFetch(new URL(origin).host, () => cookie),
  );
  return runRecipe<{ vyom: VyomClient }>('api-key-proxy', 'vyom.ts').vyom;
}

const keys = {
  'session=a': 'mock-vyom-main',
  'session=b': 'mock-vyom-other',
  'session=c': 'mock-vyom-nobody',
};

it('gives each user the figures of their own key, which never comes to the page', async () => {
  const { origin } = await startProxy(keys);
  for (const [cookie, key] of [
    ['session=a', 'mock-vyom-main'],
    ['session=b', 'mock-vyom-other'],
  ] as const) {
    const direct = createVyomClient({ baseUrl: `${getServer().url}/vyom`, auth: { apiKey: key } });
    const expected = await direct.byService();
    const answer = await openPage(origin, cookie).byService();
    vi.unstubAllGlobals();
    expect(answer.data).toEqual(expected.data);
    expect(JSON.stringify(answer)).not.toContain(key);
  }
});

it('lets all five questions through', async () => {
  const vyom = openPage((await startProxy(keys)).origin, 'session=a');
  for (const method of ['dashboard', 'byAssistant', 'byPhoneNumber', 'byTime', 'byService'] as const) {
    expect(await vyom[method]()).toHaveProperty('success', true);
  }
});

it('tells nobody from a key that Vyom refuses', async () => {
  const { origin } = await startProxy(keys);
  await expect(openPage(origin, 'session=x').dashboard()).rejects.toMatchObject({ code: 'unauthorized' });
  vi.unstubAllGlobals();
  await expect(openPage(origin, 'session=c').dashboard()).rejects.toMatchObject({
    code: 'server',
    status: 502,
  });
});

it('hands on how long to wait', async () => {
  const vyom = openPage((await startProxy(keys)).origin, 'session=a');
  getServer().api.faults.set(['rate_limited']);
  await expect(vyom.dashboard()).rejects.toMatchObject({ code: 'rate_limited', retryAt: expect.any(Number) });
});

it('lends the key to no other path, method or host', async () => {
  const { port } = await startProxy(keys);
  const firstLine = async (target: string, method = 'GET') => {
    const socket = connect(port, '127.0.0.1');
    // Not ended by us: a server drops who has hung up.
    socket.write(`${method} ${target} HTTP/1.1\r\nHost: x\r\nCookie: session=a\r\nConnection: close\r\n\r\n`);
    const chunks = await socket.toArray();
    return `${chunks}`.split('\r\n')[0];
  };
  const send = vi.spyOn(globalThis, 'fetch');
  expect(await firstLine('/analytics/dashboard')).toBe('HTTP/1.1 200 OK');
  expect(send).toHaveBeenCalledTimes(1);
  for (const target of [
    '/analytics/dashboards',
    '/users/me',
    '/analytics/../users/me',
    '//elsewhere.example/analytics/dashboard',
    'http://elsewhere.example/analytics/dashboard',
    '/analytics/dashboard/%2e%2e/%2e%2e/users/me',
  ]) {
    expect(await firstLine(target)).toMatch(/ (404 Not Found|502 Bad Gateway)$/);
  }
  expect(await firstLine('/analytics/dashboard', 'DELETE')).toBe('HTTP/1.1 404 Not Found');
  expect(send).toHaveBeenCalledTimes(1);
  send.mockRestore();
});

it('a key is refused in a page and taken on a server', () => {
  const options = { baseUrl: 'https://voice.example.com', auth: { apiKey: 'key-1' } };
  expect(createVyomClient(options)).toHaveProperty('dashboard');
  vi.stubGlobal('location', new URL('https://app.example.com'));
  expect(() => createVyomClient(options)).toThrow(expect.objectContaining({ code: 'config' }));
  expect(createVyomClient({ ...options, auth: { apiKey: 'key-1', allowInBrowser: true } })).toHaveProperty(
    'dashboard',
  );
});
