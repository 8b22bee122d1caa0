import { describe, expect, it } from 'vitest';
import { HttpError } from '../src/errors/HttpError';
import { json, never } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { vyomMethods } from './support/vyomAnswers';
import { createVyomTestClient, testApiKey } from './support/vyomTestClient';

const failed = (message: string, data: object = {}) => ({ success: false, message, data });
const ask = (body: unknown, status: number) =>
  failureOf(createVyomTestClient(() => json(body, status)).client.byTime());

describe('what Vyom says of a failure', () => {
  it.each([
    [401, failed('Invalid or inactive API key'), 'unauthorized', false],
    [403, failed('Super admin access required'), 'forbidden', false],
    [404, { detail: 'Not Found' }, 'not_found', false],
    [422, failed('Validation Error: granularity', { errors: [] }), 'bad_request', false],
    [429, failed('Too Many Requests'), 'rate_limited', true],
    [500, failed('Internal Server Error: server selection timeout'), 'server', true],
    [503, failed('Unavailable'), 'server', true],
  ] as const)('F8, F9, F11, F15: %i is told in its own words', async (status, body, code, isRetryable) => {
    const failure = await ask(body, status);
    expect(failure).toBeInstanceOf(HttpError);
    expect(failure).toMatchObject({ code, status, isRetryable, system: 'vyom', endpoint: 'by-time' });
    expect(failure.serverMessage).toBe('message' in body ? body.message : body.detail);
    expect(failure.parameters).toBeUndefined();
  });

  it('F10: a refused method is a breach of the contract', async () => {
    expect(await ask({ detail: 'Method Not Allowed' }, 405)).toMatchObject({ code: 'contract', status: 405 });
  });

  it.each(vyomMethods)('F15: a 200 of %s that is no success is a failure of the server', async (method) => {
    const body = failed('Internal Server Error: server selection timeout');
    const failure = await failureOf(createVyomTestClient(() => json(body)).client[method]());
    expect(failure).toMatchObject({
      name: 'HttpError',
      code: 'server',
      status: 200,
      isRetryable: true,
      serverMessage: body.message,
    });
  });

  it('F11: a 422 names the parameters and nothing that was sent', async () => {
    const input = '+1 555-0134';
    const problem = (loc: readonly unknown[], more: object) => ({
      type: 'datetime_from_date_parsing',
      loc,
      msg: 'Input should be a valid datetime or date',
      ...more,
    });
    const errors = [
      problem(['query', 'start_date'], { input, ctx: { error: input } }),
      problem(['query', 'filters', 0, 'id'], { input: '' }),
      problem(['query'], { input: null }),
      { loc: 'query', input: { deep: input } },
      null,
      'text',
    ];
    const failure = await ask(failed(`Validation Error: query.start_date: got ${input}`, { errors }), 422);
    expect(failure).toMatchObject({
      code: 'bad_request',
      serverMessage: 'Validation Error: query.start_date: got …',
      parameters: ['start_date', 'filters.0.id'],
    });
    expect(JSON.stringify(failure)).not.toContain('555');
  });

  it.each([
    ['e', 'e: never between', 'e: never between'],
    ['day', 'a day of yesterday is no date: day', 'a … of yesterday is no date: …'],
    ['+1 555', 'tel+1 555, 1+1 5550', 'tel…, 1+1 5550'],
    ['Zoë', 'Zoëlle, Zoë', 'Zoëlle, …'],
  ])('quotes what was sent as %j, where it is a word, no further', async (input, said, kept) => {
    const failure = await ask(failed(said, { errors: [{ input }] }), 422);
    expect(failure.serverMessage).toBe(kept);
  });

  it("names the parameters of the framework's own refusal too", async () => {
    const failure = await ask({ detail: [{ loc: ['query', 'end_date'], msg: 'bad', input: 'x' }] }, 422);
    expect(failure).toMatchObject({ code: 'bad_request', parameters: ['end_date'] });
    expect(failure.serverMessage).toBeUndefined();
  });

  it('takes no step of a path but texts and numbers', async () => {
    const loc = [{ toString: 1 }, null, ['deep'], true, 'query', 'filters', 0];
    const failure = await ask({ detail: [{ loc }, { loc: [{ toString: 1 }] }] }, 422);
    expect(failure).toMatchObject({ code: 'bad_request', parameters: ['filters.0'] });
  });

  it('looks through a long answer without end in no time', async () => {
    const errors = Array.from({ length: 40_000 }, (_, index) => ({
      loc: ['query', `p${index}`],
      input: 'abc',
    }));
    const start = performance.now();
    const failure = await ask(failed('abc '.repeat(400_000), { errors }), 200);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(failure.code).toBe('server');
    expect(failure.serverMessage).not.toContain('a');
  });

  it('tells no half of a key where a long message is cut', async () => {
    const input = 'x'.repeat(1000);
    const words = `${input.repeat(4)} `.padEnd(4096 - 8, '- ');
    const failure = await ask(
      failed(`${words} ${testApiKey} ${'more '.repeat(100)}`, { errors: [{ input }] }),
      422,
    );
    expect(failure.serverMessage).toContain('…');
    expect(failure.serverMessage).not.toContain(testApiKey.slice(0, 5));
    expect((await ask(failed('y'.repeat(5000)), 422)).serverMessage ?? '').toBe('');
  });

  it.each(['<html>', '', '[]', 'null', '7', '{"data":7}', '{"message":{"a":1},"data":{"errors":"x"}}'])(
    'F16: a 500 with the body %j is a server error without words',
    async (body) => {
      const { client } = createVyomTestClient(() => new Response(body, { status: 500 }));
      const failure = await failureOf(client.dashboard());
      expect(failure).toMatchObject({ code: 'server', status: 500 });
      expect([failure.serverMessage, failure.parameters]).toEqual([undefined, undefined]);
    },
  );

  it('strikes the key out of whatever echoes it', async () => {
    const echo = failed(`no ${testApiKey} here`, { errors: [{ loc: ['query', testApiKey] }] });
    for (const status of [200, 401, 422, 500]) {
      const failure = await ask(echo, status);
      expect(failure.serverMessage).toBe('no [redacted] here');
      expect(failure.parameters).toEqual(['[redacted]']);
    }
  });
});

describe('F30: abort', () => {
  it.each(vyomMethods)('ends %s with the signal of its caller', async (method) => {
    const { client } = createVyomTestClient(never);
    const controller = new AbortController();
    const failure = failureOf(client[method]({}, { signal: controller.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await failure).toMatchObject({ code: 'aborted', abortedBy: 'caller' });
  });

  it('ends a request that outlasts its own limit', async () => {
    const { client } = createVyomTestClient(never);
    expect((await failureOf(client.dashboard({}, { timeoutMs: 20 }))).code).toBe('timeout');
  });
});
