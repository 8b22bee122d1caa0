import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { json, never } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { loquentEndpoints, loquentMethods } from './support/loquentAnswers';
import { createLoquentTestClient } from './support/loquentTestClient';

const statuses = [
  [400, 'bad_request', false],
  [401, 'unauthorized', false],
  [403, 'forbidden', false],
  [404, 'not_found', false],
  [409, 'bad_request', false],
  [422, 'bad_request', false],
  [429, 'rate_limited', true],
  [500, 'server', true],
  [503, 'server', true],
] as const;
const body = (code: number) => ({ message: 'words of the system', code, data: 'trace 7' });

describe.each(loquentMethods)('%s that is not answered', (method) => {
  it.each(statuses)(
    'F8–F15: with %i is %s, in the words of the system',
    async (status, code, isRetryable) => {
      const { client } = createLoquentTestClient(() => json(body(status), status));
      const failure = await failureOf(client[method]());
      expect(failure).toMatchObject({
        name: 'HttpError',
        code,
        status,
        isRetryable,
        system: 'loquent',
        endpoint: loquentEndpoints[method],
        serverMessage: 'words of the system',
      });
      expect(failure.details).toBeUndefined();
    },
  );

  it('F10: a refused method is a breach of the contract', async () => {
    const { client } = createLoquentTestClient(() => json(body(405), 405));
    expect(await failureOf(client[method]())).toMatchObject({ code: 'contract', status: 405 });
  });

  it.each([
    [500, 500, 'server'],
    [404, 404, 'not_found'],
    [-32_000, 200, 'server'],
  ])('F15: an error %i with status 200 is the failure it says it is', async (said, status, code) => {
    const { client } = createLoquentTestClient(() => json(body(said)));
    expect(await failureOf(client[method]())).toMatchObject({
      code,
      status,
      serverMessage: 'words of the system',
    });
  });

  it('F17, F18: a page, half a body and nothing are bad bodies', async () => {
    for (const text of ['<html>', '{"total_', '']) {
      const { client } = createLoquentTestClient(() => new Response(text));
      expect((await failureOf(client[method]())).code).toBe('bad_body');
    }
  });

  it('F30: by the will of the caller ends in aborted', async () => {
    const { client, requests } = createLoquentTestClient(never);
    const controller = new AbortController();
    const failure = failureOf(client[method](undefined, { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('canary')), 0);
    expect(await failure).toMatchObject({ code: 'aborted', endpoint: loquentEndpoints[method] });
    expect(requests.length).toBeLessThanOrEqual(1);
    expect((await failureOf(client[method](undefined, { signal: AbortSignal.abort() }))).code).toBe(
      'aborted',
    );
  });

  it('F2: in its time ends in timeout', async () => {
    const { client } = createLoquentTestClient(never);
    expect((await failureOf(client[method](undefined, { timeoutMs: 5 }))).code).toBe('timeout');
  });
});

describe('what an error keeps', () => {
  it('is the data of the system only when the host asks for it', async () => {
    const { client } = createLoquentTestClient(() => json(body(500), 500), { includeErrorDetails: true });
    expect((await failureOf(client.stats())).details).toBe('trace 7');
    const other = createLoquentTestClient(() => json({ ...body(500), data: { row: 1 } }, 500), {
      includeErrorDetails: true,
    });
    expect((await failureOf(other.client.stats())).details).toBeUndefined();
  });

  it.each(['', '[]', 'null', '<html>', '{"message":{"a":1}}', '{"error":"x"}'])(
    'F16: is the status alone when the body is %j',
    async (text) => {
      const { client } = createLoquentTestClient(() => new Response(text, { status: 502 }));
      const failure = await failureOf(client.stats());
      expect(failure).toMatchObject({ code: 'server', status: 502 });
      expect(failure.serverMessage).toBeUndefined();
    },
  );

  it.each([
    [500, 500],
    [403, 403],
    [401, 401],
    [200, 500],
  ])('T1: is never a token, with status %i', async (status, code) => {
    for (const method of loquentMethods) {
      const sent: string[] = [];
      const { client } = createLoquentTestClient(
        ({ headers }) => {
          sent.push(headers.get('authorization') ?? '');
          const echo = `${sent.join(' ')} for you`;
          return json({ message: echo, code, data: echo }, status, { 'x-request-id': sent.join(' ') });
        },
        { includeErrorDetails: true },
      );
      const failure = await failureOf(client[method]());
      const seen = inspect(failure, { depth: Number.POSITIVE_INFINITY, showHidden: true });
      expect(seen + JSON.stringify(failure) + failure.stack).not.toContain('token-');
      expect(failure.serverMessage).toContain('Bearer [redacted]');
      expect(sent).toHaveLength(status === 401 ? 2 : 1);
    }
  });
});
