import { setImmediate as turn } from 'node:timers/promises';
import {
  type ClientError,
  type ClientOptions,
  createKaleyraClient,
  createLoquentClient,
  createVirsynClient,
  createVyomClient,
  isClientError,
  type Scope,
  type VirsynClient,
} from '@callscope/client';
import { vi } from 'vitest';
import { json, overview } from './answers';
import type { Stage } from './Stage';

/** How a case ended. */
export interface Outcome {
  /** Virsyn's, when that is who asked and its options were right. */
  readonly client: VirsynClient | null;
  readonly error: ClientError | null;
  /** How many requests the query has sent. */
  readonly requestCount: number;
}

/** The part of TanStack's client that a case needs. */
export interface Cache {
  readonly fetchQuery: (query: object) => Promise<unknown>;
}

/** What a dashboard has chosen where a case does not say it. */
export const scope: Scope = { period: { preset: '7d' }, timeZone: 'UTC', now: '2026-02-16T15:00:00Z' };

/** Runs one query to its end, retries and all, on a clock that the test turns. Timers and the clock are faked. */
export async function runStage(stage: Stage, cache: Cache): Promise<Outcome> {
  if (stage.page !== undefined) vi.stubGlobal('location', new URL(stage.page));
  let requestCount = 0;
  let client: VirsynClient | null = null;
  const options: ClientOptions = {
    baseUrl: 'https://calls.example.com',
    retryJitter: () => 0,
    ...(stage.options?.auth ? {} : { getAccessToken: async () => 'token-1' }),
    fetch: async (input, init) => {
      requestCount += 1;
      return (stage.answer ?? (() => json(overview)))(new Request(input, init), requestCount - 1);
    },
    ...stage.options,
  };
  try {
    const ended = start(stage, options, cache, (made) => {
      client = made;
    }).then(
      () => null,
      (error: unknown) => error,
    );
    const error = await runClock(ended);
    if (error !== null && !isClientError(error)) throw error;
    return { client, error, requestCount };
  } finally {
    vi.unstubAllGlobals();
  }
}

async function start(
  stage: Stage,
  options: ClientOptions,
  cache: Cache,
  sayMade: (client: VirsynClient) => void,
): Promise<unknown> {
  if (stage.system === 'vyom') return cache.fetchQuery(createVyomClient(options).queries.dashboard());
  if (stage.system === 'loquent') return cache.fetchQuery(createLoquentClient(options).queries.stats());
  if (stage.system === 'kaleyra') return cache.fetchQuery(createKaleyraClient(options).queries.overview());
  const client = createVirsynClient(options);
  sayMade(client);
  const controller = new AbortController();
  const running = { client, abort: () => controller.abort() };
  const query = client.sources.kpis({ ...scope, ...stage.scope });
  stage.before?.(running);
  if (stage.meanwhile) setTimeout(stage.meanwhile, 1000, running);
  if (!stage.meanwhile) return cache.fetchQuery(query);
  // A query that TanStack cancels ends in an error of TanStack's, so the signal is the caller's own.
  const { queryFn } = client.queries.overview({ period: '7d' });
  return cache.fetchQuery({ ...query, queryFn: () => queryFn({ signal: controller.signal }) });
}

/** Lets the clock run until something has ended. Bodies are read in turns of the event loop, which no clock turns. */
async function runClock<T>(ended: Promise<T>): Promise<T> {
  let hasEnded = false;
  const marked = ended.finally(() => {
    hasEnded = true;
  });
  for (let passedMs = 0; !hasEnded && passedMs < 120_000; passedMs += 250) {
    for (let turns = 0; turns < 5; turns += 1) await turn();
    vi.advanceTimersByTime(250);
  }
  if (!hasEnded) throw new Error('the query has not ended within 120 s');
  return marked;
}
