import { dehydrate, QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions } from '../src/ClientOptions';
import { json, never } from './support/createFakeFetch';
import { type AnyClient, type AnySystem, everySystem, withOwner } from './support/everySystem';
import { exposed } from './support/exposed';

const phone = '+1 555-0134';
const person = 'Perpetua Canarywood';
const payload = Buffer.from(JSON.stringify({ name: person, phone })).toString('base64url');
const token = `eyJhbGciOiJub25lIn0.${payload}.canary-token`;
const apiKey = 'canary-api-key';
const refreshToken = 'canary-refresh-token';
const hostHeader = 'canary-header-value';
const cookie = 'canary-cookie-value';

/** Nowhere, not even in what a cache holds of a success. */
const secrets = [token, payload, apiKey, refreshToken, hostHeader, cookie];
/** Nowhere but in the answers themselves. */
const personal = [phone, person];

/** Every system's way to say something, and every place it says it in. */
const say = (text: string) => ({
  error: text,
  details: text,
  message: text,
  detail: text,
  data: { errors: [{ loc: ['query', text], msg: text, input: text }] },
});
/** What a system may know of the request, and a token and a number that it has from elsewhere. */
const echoOf = ({ headers }: Request) =>
  `invalid ${headers.get('authorization')} in ${headers.get('x-partner')}, ${token} for ${phone}`;
const headers = { 'x-request-id': token, 'set-cookie': `session=${cookie}` };

type Answer = (request: Request, system: AnySystem) => Response | Promise<Response>;
const faults: Readonly<Record<string, Answer>> = {
  'an error that echoes the token': (request) => json(say(echoOf(request)), 500, headers),
  'a refusal that echoes the token': (request) => json(say(echoOf(request)), 401, headers),
  'a bad request that echoes the token': (request) => json(say(echoOf(request)), 422, headers),
  'a failure inside a success': (request) =>
    json({ ...say(echoOf(request)), success: false, statusCode: 500, code: 500 }, 200, headers),
  'a 403': () => json(say('no agency'), 403),
  'a 429': () => json(say('slow down'), 429, { 'retry-after': '3600' }),
  'a page': () => new Response(`<p>${token} ${phone} ${person}</p>`),
  'a truncated body': () => new Response(`{"contact":"${phone}","name":"${person}`),
  'a wrong shape': () => json({ summary: phone, data: person, total_calls: token, call_volume: token }),
  'a list of texts': () => json([token, phone, person]),
  'members named after people': (request, system) =>
    json({ ...(system.answerTo(request) as object), [phone]: person, [token]: phone }),
  'too deep': () => new Response(`["${token}",${'['.repeat(50)}`),
  'an error of fetch that holds the request': (request) =>
    Promise.reject(Object.assign(new TypeError(`failed ${token} ${apiKey}`), { request, token, cookie })),
  'a thrown text': () => Promise.reject(`${token} ${apiKey}`),
  'a body that breaks': () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.error(new TypeError(`terminated ${token} ${phone}`)),
      }),
    ),
  silence: never,
  'figures of people': (request, system) =>
    json({ ...(withOwner(system.answerTo(request), person) as object), contact: phone }, 200, headers),
};

const signIns: Readonly<Record<string, Partial<ClientOptions>>> = {
  'a token': { getAccessToken: async () => token },
  'an API key': { auth: { apiKey } },
  'a cookie': { auth: { session: 'cookie' } },
  'a callback that throws': {
    getAccessToken: () => Promise.reject(new Error(`${refreshToken} ${token}`)),
  },
  'a callback that gives an unusable token': { getAccessToken: async () => `${token}\n${refreshToken}` },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What there was to see, and the answers that a cache held, which may speak of people. */
interface Seen {
  readonly texts: string[];
  readonly answers: string[];
}

/** Looks at a cache, and at what would be sent to a browser of it, each time that anything in it changes. */
function watch(cache: QueryClient, { texts, answers }: Seen): () => void {
  return cache.getQueryCache().subscribe(() => {
    const queries = cache.getQueryCache().getAll();
    // A pending query is dehydrated with its promise, whose outcome is looked at by itself.
    const sent = dehydrate(cache, { shouldDehydrateQuery: ({ state }) => state.status !== 'pending' });
    const ofPeople = [...queries, ...sent.queries].map(({ state }) => state.data);
    answers.push(exposed(ofPeople));
    texts.push(
      exposed(queries.map(({ state, queryKey, meta }) => ({ ...state, data: null, queryKey, meta }))),
      exposed(sent.queries.map((query) => ({ ...query, state: { ...query.state, data: null } }))),
    );
  });
}

/** A method, a query without and one with earlier figures, and a sync where there is one. */
async function askAll(client: AnyClient, { methods }: AnySystem, cache: QueryClient, seen: Seen) {
  const [first = '', second = ''] = methods;
  const keep = (error: unknown) => seen.texts.push(exposed(error));
  const earlier = client.query(second);
  // Only a query that has succeeded once is dehydrated with the reason it is retrying for.
  cache.setQueryData(earlier.queryKey, { earlier: true }, { updatedAt: 1 });
  const sync: unknown = 'sync' in client.itself ? client.itself.sync : undefined;
  const asked = [
    client.ask(first).then(() => undefined, keep),
    cache.fetchQuery(client.query(first)).then(() => undefined, keep),
    cache.fetchQuery({ ...earlier, staleTime: 0 }).then(() => undefined, keep),
    ...(typeof sync === 'function' ? [sync().then(keep, keep)] : []),
  ];
  await vi.advanceTimersByTimeAsync(200_000);
  await Promise.all(asked);
}

const matrix = Object.keys(faults).flatMap((fault) =>
  Object.keys(signIns).map((signIn) => [fault, signIn] as const),
);

describe.each(everySystem)('T1, T2, T26: the client of $name', (system) => {
  it.each(matrix)('%s, with %s, shows no canary', async (fault, signIn) => {
    const seen: Seen = { texts: [], answers: [] };
    const urls: string[] = [];
    const keep = (value: unknown) => seen.texts.push(exposed(value));
    const client = system.connect({
      ...signIns[signIn],
      fetch: async (input, init) => {
        const request = new Request(input, init);
        urls.push(request.url);
        return (faults[fault] ?? never)(request, system);
      },
      headers: { 'x-partner': hostHeader },
      includeErrorDetails: true,
      onUnauthorized: keep,
      onContractDrift: keep,
      onWarning: keep,
    });
    const cache = new QueryClient();
    const unwatch = watch(cache, seen);
    await askAll(client, system, cache, seen);
    unwatch();
    keep(client.itself);
    const texts = [...seen.texts, ...urls];

    expect(seen.texts.length).toBeGreaterThan(8);
    for (const canary of [...secrets, ...personal]) {
      expect(texts.filter((text) => text.includes(canary))).toEqual([]);
    }
    // What a system sends of a token in its figures is its own affair, and is planted in one answer only.
    if (fault !== 'members named after people') {
      for (const canary of secrets) {
        expect(seen.answers.filter((text) => text.includes(canary))).toEqual([]);
      }
    }
    cache.clear();
  });
});

it('T1: a scan that sees nothing would find a planted canary', () => {
  expect(exposed(new Error(token))).toContain(token);
  expect(exposed({ deep: { hidden: Object.defineProperty({}, 'x', { value: token }) } })).toContain(token);
});
