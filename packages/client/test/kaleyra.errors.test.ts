import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { json, never } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { kaleyraEndpoints, kaleyraMethods } from './support/kaleyraAnswers';
import { answerAsKaleyra, createKaleyraTestClient } from './support/kaleyraTestClient';

const ask = (body: unknown, status: number) =>
  failureOf(createKaleyraTestClient(() => json(body, status)).client.callList());
const serverError = { statusCode: 500, message: 'Internal server error' };

describe.each(kaleyraMethods)('Kaleyra: %s that is not answered', (method) => {
  const endpoint = kaleyraEndpoints[method];

  it.each([
    [400, 'start_date and end_date required when range=custom', 'bad_request', false],
    [401, 'Unauthorized', 'unauthorized', false],
    [403, 'Forbidden resource', 'forbidden', false],
    [404, 'Cannot GET /calls/dashboard/overview', 'not_found', false],
    [413, 'request entity too large', 'bad_request', false],
    [429, 'ThrottlerException: Too Many Requests', 'rate_limited', true],
    [500, 'Internal server error', 'server', true],
    [503, 'Service Unavailable', 'server', true],
  ] as const)('F8–F15: with %i says %j', async (statusCode, message, code, isRetryable) => {
    const { client } = createKaleyraTestClient(() => json({ statusCode, message, error: 'x' }, statusCode));
    const failure = await failureOf(client[method]());
    expect(failure).toMatchObject({
      name: 'HttpError',
      code,
      status: statusCode,
      isRetryable,
      system: 'kaleyra',
      endpoint,
      serverMessage: message,
    });
    expect([failure.parameters, failure.details]).toEqual([undefined, undefined]);
  });

  it('F10: a refused method is a breach of the contract', async () => {
    const { client } = createKaleyraTestClient(() => json({ statusCode: 405, message: 'x' }, 405));
    expect(await failureOf(client[method]())).toMatchObject({ code: 'contract', status: 405 });
  });

  it.each([
    [500, 'server'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [400, 'bad_request'],
    [429, 'rate_limited'],
  ])('F15: an error %i with status 200 is the failure it says it is', async (statusCode, code) => {
    const { client } = createKaleyraTestClient(() => json({ ...serverError, statusCode }));
    expect(await failureOf(client[method]())).toMatchObject({
      code,
      status: statusCode,
      serverMessage: 'Internal server error',
    });
  });

  it('F17, F18: a page, half a body and nothing are bad bodies', async () => {
    for (const text of ['<html>', '{"call_', '']) {
      const { client } = createKaleyraTestClient(() => new Response(text));
      expect((await failureOf(client[method]())).code).toBe('bad_body');
    }
  });

  it('F2, F30: ends by the will of its caller, or in its time', async () => {
    const { client, requests } = createKaleyraTestClient(never);
    const controller = new AbortController();
    const failure = failureOf(client[method]({}, { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('canary')), 0);
    expect(await failure).toMatchObject({ code: 'aborted', abortedBy: 'caller', endpoint });
    expect((await failureOf(client[method]({}, { timeoutMs: 5 }))).code).toBe('timeout');
    expect(requests).toHaveLength(2);
    expect((await failureOf(client[method]({}, { signal: AbortSignal.abort() }))).code).toBe('aborted');
    expect(requests).toHaveLength(2);
  });
});

describe('what Kaleyra says of a refusal', () => {
  it('F11: is joined from its sentences, and names the parameters, each once', async () => {
    const message = [
      'property foo should not exist',
      'range must be one of the following values: today, 7d, 30d, custom',
      'start_date must be a valid ISO 8601 date string',
      'limit must not be greater than 200',
      'limit must be an integer number',
      'each value in tags must be a string',
    ];
    const failure = await ask({ statusCode: 400, message, error: 'Bad Request' }, 400);
    expect(failure).toMatchObject({
      code: 'bad_request',
      serverMessage: message.join('; ').slice(0, 300),
      parameters: ['foo', 'range', 'start_date', 'limit', 'tags'],
    });
  });

  it('leaves the query out of the sentence for an unknown path', async () => {
    const message = 'Cannot GET /calls/dashboard/call-list?agent_number=%2B12025550111\n&page=1';
    const failure = await ask({ statusCode: 404, message, error: 'Not Found' }, 404);
    expect(failure.serverMessage).toBe('Cannot GET /calls/dashboard/call-list');
    expect(JSON.stringify(failure)).not.toContain('555');
  });

  it.each([
    '',
    '[]',
    'null',
    '<html>',
    '{"message":{"a":1}}',
    '{"message":[1,{"a":1},null]}',
    '{"error":"x"}',
  ])('F16: is the status alone when the body is %j', async (text) => {
    const { client } = createKaleyraTestClient(() => new Response(text, { status: 502 }));
    const failure = await failureOf(client.overview());
    expect(failure).toMatchObject({ code: 'server', status: 502 });
    expect([failure.serverMessage, failure.parameters]).toEqual([undefined, undefined]);
  });

  it.each(['{"statusCode":200}', '{"statusCode":"500"}', '{"message":"no"}'])(
    'is no failure in a success with %s, but no answer either',
    async (text) => {
      const { client } = createKaleyraTestClient(() => new Response(text));
      expect((await failureOf(client.overview())).code).toBe('contract');
    },
  );

  it.each([
    [500, 500],
    [400, 400],
    [401, 401],
    [200, 500],
  ])('T1: is never a token, with status %i', async (status, statusCode) => {
    for (const method of [...kaleyraMethods, 'sync'] as const) {
      const sent: string[] = [];
      const { client } = createKaleyraTestClient(
        ({ headers }) => {
          sent.push(headers.get('authorization') ?? '');
          const token = sent.at(-1)?.slice('Bearer '.length);
          const message = [`property ${token} should not exist`, `no ${sent.join(' ')}`];
          return json({ statusCode, message }, status, { 'x-request-id': sent.join(' ') });
        },
        { includeErrorDetails: true, getAccessToken: async ({ reason }) => `token-${reason}` },
      );
      const outcome = await client[method]().catch((error: unknown) => error);
      const seen = inspect(outcome, { depth: Number.POSITIVE_INFINITY, showHidden: true });
      expect(seen + JSON.stringify(outcome)).not.toContain('token-');
      expect(seen).toContain('[redacted]');
      expect(sent).toHaveLength(status === 401 ? 2 : 1);
    }
  });
});

describe('signing in to Kaleyra', () => {
  it('F4: one 401 costs one renewal and one replay', async () => {
    const reasons: string[] = [];
    const { client, requests } = createKaleyraTestClient(
      (request, index) => (index === 0 ? json({ statusCode: 401 }, 401) : answerAsKaleyra(request)),
      {
        getAccessToken: async ({ reason }) => {
          reasons.push(reason);
          return 'token-1';
        },
      },
    );
    await client.agentStats();
    expect(requests).toHaveLength(2);
    expect(reasons).toEqual(['first', 'expired']);
  });

  it('F5: a 401 to nobody is not asked again, and is said once', async () => {
    const said: string[] = [];
    const { client, requests } = createKaleyraTestClient(() => json({ statusCode: 401 }, 401), {
      onUnauthorized: ({ code }) => said.push(code),
    });
    await Promise.all(kaleyraMethods.map((method) => failureOf(client[method]())));
    expect(requests).toHaveLength(4);
    expect(said).toEqual(['unauthorized']);
  });
});
