import { describe, expect, it, vi } from 'vitest';
import { ContractError } from '../src/errors/ContractError';
import { json } from './support/createFakeFetch';
import { createStreamedResponse } from './support/createStreamedResponse';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const encoder = new TextEncoder();

describe('answers that are not a success', () => {
  const cases = [
    [400, 'bad_request', false],
    [401, 'unauthorized', false],
    [403, 'forbidden', false],
    [404, 'not_found', false],
    [408, 'server', true],
    [409, 'bad_request', false],
    [410, 'not_found', false],
    [422, 'bad_request', false],
    [429, 'rate_limited', true],
    [500, 'server', true],
    [502, 'server', true],
    [503, 'server', true],
  ] as const;
  it.each(cases)('F8, F9, F11, F15: %i is %s', async (status, code, isRetryable) => {
    const { client } = createTestClient(() => json({ error: 'words of the system' }, status));
    expect(await failureOf(client.funnel())).toMatchObject({
      name: 'HttpError',
      code,
      status,
      isRetryable,
      system: 'virsyn',
      endpoint: 'dashboard-funnel',
      serverMessage: 'words of the system',
    });
  });

  it('F10: a refused method is a breach of the contract', async () => {
    const { client } = createTestClient(() => json({ error: 'Method not allowed' }, 405));
    const failure = await failureOf(client.overview());
    expect(failure).toBeInstanceOf(ContractError);
    expect(failure).toMatchObject({ code: 'contract', status: 405, isRetryable: false });
  });

  it('F14: keeps the moment that the system asked to wait for', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 1, 16, 12) });
    const { client } = createTestClient(() => json({}, 429, { 'retry-after': '3600' }));
    expect((await failureOf(client.overview())).retryAt).toBe(Date.UTC(2026, 1, 16, 13));
    vi.useRealTimers();
  });

  it('F15: details stay behind unless the host asks for them', async () => {
    const answer = () => json({ error: 'query failed', details: 'relation "calls"' }, 500);
    const silent = await failureOf(createTestClient(answer).client.overview());
    expect(silent.details).toBeUndefined();
    const asked = await failureOf(createTestClient(answer, { includeErrorDetails: true }).client.overview());
    expect(asked.details).toBe('relation "calls"');
  });

  it.each(['<html>Bad gateway</html>', '', '{"error":', '[]', 'null', '{"error":{"a":1}}'])(
    'F16: a 502 with the body %j is a server error without words',
    async (body) => {
      const failure = await failureOf(
        createTestClient(() => new Response(body, { status: 502 })).client.overview(),
      );
      expect(failure).toMatchObject({ code: 'server', status: 502 });
      expect(failure.serverMessage).toBeUndefined();
    },
  );

  it('F16: an error body that breaks or runs over 64 KiB leaves the status to speak', async () => {
    const chunk = encoder.encode(`{"error":"${'x'.repeat(40_000)}`);
    for (const end of ['break', 'close'] as const) {
      const { client } = createTestClient(
        () => new Response(createStreamedResponse([chunk, chunk], end).body, { status: 500 }),
      );
      expect(await failureOf(client.overview())).toMatchObject({ code: 'server', status: 500 });
    }
  });

  it('bounds the words of the system', async () => {
    const { client } = createTestClient(() => json({ error: 'y'.repeat(5000) }, 500));
    expect((await failureOf(client.overview())).serverMessage).toHaveLength(300);
  });

  it('keeps the name that the system gave the exchange', async () => {
    const { client } = createTestClient(() => json({}, 500, { 'x-request-id': 'req-7' }));
    expect((await failureOf(client.overview())).requestId).toBe('req-7');
  });

  it('never follows a redirect', async () => {
    const { client, requests } = createTestClient(
      () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example.com' } }),
    );
    expect((await failureOf(client.overview())).code).toBe('network');
    expect(requests.map((request) => request.redirect)).toEqual(['error']);
  });
});
