import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { HttpError } from '../src/errors/HttpError';
import { json, never } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';
import { virsynAnswers, virsynMethods } from './support/virsynAnswers';

const words = { error: 'Failed to load dashboard data', details: 'relation "calls" does not exist' };

describe.each(virsynMethods)('what Virsyn says of a failure of %s', (method) => {
  it.each([
    [400, 'bad_request', false],
    [401, 'unauthorized', false],
    [403, 'forbidden', false],
    [404, 'not_found', false],
    [429, 'rate_limited', true],
    [500, 'server', true],
    // Not documented; without it the lenient answers would take it for one of theirs.
    [200, 'server', true],
  ] as const)('F8, F9, F11, F15: %i is told in its own words', async (status, code, isRetryable) => {
    const answer = () => json(words, status, { 'x-request-id': 'req-7' });
    const failure = await failureOf(createTestClient(answer).client[method]());
    expect(failure).toBeInstanceOf(HttpError);
    expect(failure).toMatchObject({
      code,
      status,
      isRetryable,
      system: 'virsyn',
      endpoint: `dashboard-${method}`,
      serverMessage: words.error,
      requestId: 'req-7',
    });
    expect(failure.details).toBeUndefined();
    const asked = await failureOf(createTestClient(answer, { includeErrorDetails: true }).client[method]());
    expect(asked.details).toBe(words.details);
  });

  it('F10: a refused method is a breach of the contract', async () => {
    const { client } = createTestClient(() => json({ error: 'Method not allowed' }, 405));
    expect(await failureOf(client[method]())).toMatchObject({ code: 'contract', status: 405 });
  });

  it('T1: holds no token that the system echoes', async () => {
    for (const status of [200, 400, 401, 403, 500]) {
      const { client } = createTestClient(
        (request) => {
          const token = request.headers.get('authorization')?.slice('Bearer '.length);
          return json({ error: `no ${token}`, details: token }, status, { 'x-request-id': `${token}` });
        },
        { getAccessToken: async () => 'canary-token', includeErrorDetails: true },
      );
      const failure = await failureOf(client[method]());
      expect(failure.serverMessage).toBe('no [redacted]');
      expect(inspect(failure, { depth: 9, showHidden: true }) + JSON.stringify(failure)).not.toContain(
        'canary',
      );
    }
  });

  it('F30: ends with the signal of its caller', async () => {
    const { client } = createTestClient(never);
    const controller = new AbortController();
    const failure = failureOf(client[method]({}, { signal: controller.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await failure).toMatchObject({ code: 'aborted', abortedBy: 'caller' });
    expect(await failureOf(client[method]({}, { timeoutMs: 20 }))).toMatchObject({ code: 'timeout' });
  });
});

it('an answer with an error that is no text is no failure', async () => {
  for (const error of [null, 7, {}]) {
    const answer = { ...virsynAnswers.campaigns, error };
    expect(await createTestClient(() => json(answer)).client.campaigns()).toEqual(answer);
  }
});
