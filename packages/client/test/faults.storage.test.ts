import { QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeFetch, json } from './support/createFakeFetch';
import { systemsOfDays } from './support/days/systemsOfDays';
import { everySystem } from './support/everySystem';
import { failureOf } from './support/failureOf';
import { type GlobalGuard, guardGlobals } from './support/guardGlobals';
import { viewOf } from './support/viewOf';

/** Every place in which a page can leave something behind. */
const places = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'document.cookie',
  'navigator.storage',
  'navigator.locks',
  'history',
  'name',
];

let guard: GlobalGuard;

beforeEach(() => {
  guard = guardGlobals(places);
});
afterEach(() => {
  guard.restore();
});

describe.each(everySystem)('F39: a platform without storage, and $name', ({ methods, connect, answerTo }) => {
  it('answers every question, renews tokens, fails and changes users', async () => {
    const { fetch } = createFakeFetch((request) =>
      request.headers.get('authorization') === 'Bearer token-1'
        ? json({ message: 'expired' }, 401)
        : json(answerTo(request)),
    );
    let tokens = 0;
    const client = connect({
      fetch,
      getAccessToken: async () => {
        tokens += 1;
        return `token-${tokens}`;
      },
    });
    const cache = new QueryClient();
    for (const method of methods) await cache.fetchQuery(client.query(method));
    client.resetIdentity();
    await Promise.all(methods.map((method) => client.ask(method)));
    const failing = connect({ fetch: createFakeFetch(() => json({}, 500)).fetch });
    for (const method of methods) expect((await failureOf(failing.ask(method))).code).toBe('server');
    expect(guard.touched).toEqual([]);
  });
});

it.each(systemsOfDays)('F39: so do the sources of $name', async ({ connect }) => {
  const { source } = connect(['2026-02-16']);
  const period = { preset: 'custom', start: '2026-02-16', end: '2026-02-16' } as const;
  const { buckets } = await viewOf(source, { period, timeZone: 'UTC', now: '2026-02-17T12:00Z' });
  expect(buckets).toHaveLength(1);
  expect(guard.touched).toEqual([]);
});

it('F39: the guard would tell of a touch', () => {
  for (const place of places) {
    const read = () => place.split('.').reduce((owner: object, name) => Reflect.get(owner, name), globalThis);
    expect(read).toThrow('insecure');
  }
  expect(guard.touched).toEqual(places);
});

it('F39: the modules touch none as they are loaded', async () => {
  vi.resetModules();
  await import('../src/everyClient');
  expect(guard.touched).toEqual([]);
});
