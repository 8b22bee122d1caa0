import { inspect } from 'node:util';
import { dehydrate, QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ClientOptions } from '../src/ClientOptions';
import type { ContractDrift } from '../src/transport/contract/ContractDrift';
import { overviewAnswer } from './support/answers';
import { json, never } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';

const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnkifQ.canary-token';
const hostHeader = 'canary-header-value';
const hostSecret = 'canary-of-the-host';
const phone = '+1 555-0134';
const canaries = [token, hostHeader, hostSecret, phone];

/** Everything that a log, a cache or a debugger could show of a value. */
function exposed(value: unknown): string {
  const stack = value instanceof Error ? `${value.stack} ${String(value)} ${value.cause}` : '';
  return [
    inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
    JSON.stringify(value),
    stack,
  ].join('\n');
}

const echo = `invalid token ${token} for ${token}`;
const faults: Readonly<Record<string, (request: Request) => Response | Promise<Response>>> = {
  'an error that echoes the token': () =>
    json({ error: echo, details: echo }, 500, { 'x-request-id': token }),
  'a refusal that echoes the token': () => json({ error: echo }, 401),
  'a 403': () => json({ error: 'no agency' }, 403),
  'a 429': () => json({ error: 'slow down' }, 429, { 'retry-after': '3600' }),
  'a page': () => new Response(`<p>${token} ${phone}</p>`),
  'a truncated body': () => new Response(`{"contact":"${phone}`),
  'a wrong type': () => json({ ...overviewAnswer, period: phone }),
  'a wrong text': () =>
    json({ ...overviewAnswer, period: { start_date: phone, end_date: token, label: token } }),
  'a broken contract': () => json({ summary: { total_calls: token } }),
  'too deep': () => new Response(`["${token}",${'['.repeat(50)}`),
  'an error of fetch that holds the request': (request) =>
    Promise.reject(Object.assign(new TypeError(`failed ${token}`), { request, token })),
  'a thrown text': () => Promise.reject(token),
  'a body that breaks': () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.error(new TypeError(`terminated ${token}`)),
      }),
    ),
  silence: never,
};
const signIns: Readonly<Record<string, Partial<ClientOptions>>> = {
  'a token': { getAccessToken: async () => token },
  'an API key': { auth: { apiKey: token } },
  'a callback that throws': {
    getAccessToken: () => Promise.reject(new Error(`${hostSecret} ${token}`)),
  },
  'a callback that gives an unusable token': { getAccessToken: async () => `${token}\n` },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const matrix = Object.keys(faults).flatMap((fault) =>
  Object.keys(signIns).map((signIn) => [fault, signIn] as const),
);

it.each(matrix)(
  'T1: %s, with %s, shows no canary in errors, cache or dehydrated state',
  async (fault, signIn) => {
    const cache = new QueryClient();
    const seen: string[] = [];
    const unsubscribe = cache.getQueryCache().subscribe(() => {
      seen.push(
        exposed(
          cache
            .getQueryCache()
            .getAll()
            .map(({ state, queryKey, meta }) => ({ state, queryKey, meta })),
        ),
      );
      seen.push(
        exposed(dehydrate(cache, { shouldDehydrateQuery: ({ state }) => state.status !== 'pending' })),
      );
    });
    const drifts: ContractDrift[] = [];
    const { client, requests } = createTestClient(faults[fault] ?? never, {
      ...signIns[signIn],
      headers: { 'x-partner': hostHeader },
      includeErrorDetails: true,
      onUnauthorized: (error) => seen.push(exposed(error)),
      onContractDrift: (drift) => drifts.push(drift),
    });
    const direct = client.overview().catch((error: unknown) => seen.push(exposed(error)));
    const cached = cache
      .fetchQuery(client.queries.overview())
      .catch((error: unknown) => seen.push(exposed(error)));
    await vi.advanceTimersByTimeAsync(120_000);
    await Promise.all([direct, cached]);
    unsubscribe();

    seen.push(exposed(drifts), exposed(client), ...requests.map(({ url }) => url));
    expect(seen.length).toBeGreaterThan(4);
    for (const canary of canaries) {
      expect(seen.filter((text) => text.includes(canary))).toEqual([]);
    }
  },
);

it('T1: a scan that sees nothing would find a planted canary', () => {
  expect(exposed(new Error(token))).toContain(token);
  expect(exposed({ deep: { hidden: Object.defineProperty({}, 'x', { value: token }) } })).toContain(token);
});
