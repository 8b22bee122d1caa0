import { describe, expect, it, vi } from 'vitest';
import { createSystemClient } from '../src/system/createSystemClient';
import type { ErrorBody, SystemDialect } from '../src/system/SystemDialect';
import { overviewEndpoint } from '../src/virsyn/endpoints';
import { createFakeFetch, json } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';
import { createKaleyraTestClient } from './support/kaleyraTestClient';

describe('what a system echoes', () => {
  const header = 'canary-of-a-header';
  const contact = '3f1c2d4e-0000-4000-8000-000000000134';

  it.each([400, 500, 200])(
    'with %i: header values and what was searched for are struck out',
    async (status) => {
      const echo = `refused ${header}-and-more and ${header} for ${contact}`;
      const { client } = createTestClient(
        () => json({ error: echo, details: echo }, status, { 'x-request-id': header }),
        {
          headers: { 'x-partner': header, 'x-longer': `${header}-and-more`, 'x-version': '1', 'x-empty': '' },
          includeErrorDetails: true,
        },
      );
      const failure = await failureOf(client.overview({ client_id: contact }));
      const struck = 'refused [redacted] and [redacted] for [redacted]';
      expect(failure).toMatchObject({ serverMessage: struck, details: struck, requestId: '[redacted]' });
      expect(JSON.stringify(failure)).not.toContain('canary');
    },
  );

  it('strikes them out as addresses spell them, and without the white space that is not sent', async () => {
    const { client } = createKaleyraTestClient(
      ({ url, headers }) => {
        const message = `no ${new URL(url).search} of ${headers.get('x-partner')}`;
        return json({ statusCode: 500, message }, 500);
      },
      { headers: { 'x-partner': ` ${header} ` } },
    );
    const failure = await failureOf(client.callList({ agent_number: '+1 555-0134' }));
    expect(failure.serverMessage).toBe('no ?agent_number=[redacted] of [redacted]');
  });

  it('leaves words and dates of the contract to be read', async () => {
    const { client } = createKaleyraTestClient(() =>
      json({ statusCode: 400, message: 'Incoming of 2026-02-16 to 101' }, 400),
    );
    const failure = await failureOf(client.callList({ service: 'Incoming', agent_number: '101' }));
    expect(failure.serverMessage).toBe('Incoming of 2026-02-16 to [redacted]');
  });

  it('keeps the short words of the contract', async () => {
    const { client } = createTestClient(() => json({ error: 'no figures for 30d' }, 500));
    expect((await failureOf(client.overview({ period: '30d' }))).serverMessage).toBe('no figures for 30d');
  });
});

function ask(dialect: Partial<SystemDialect>, answer: () => Response) {
  const onUnauthorized = vi.fn();
  const { methods } = createSystemClient(
    { system: 'virsyn', readErrorBody: () => ({}), ...dialect },
    { overview: overviewEndpoint },
    { baseUrl: 'https://virsyn.example.com', fetch: createFakeFetch(answer).fetch, onUnauthorized },
  );
  return { failure: failureOf(methods.overview()), onUnauthorized };
}

describe('a dialect that throws over what it reads', () => {
  const readErrorBody = (): never => {
    throw new TypeError('secret');
  };

  it('leaves the status of an error to speak', async () => {
    expect(await ask({ readErrorBody }, () => json({ error: 'x' }, 403)).failure).toMatchObject({
      code: 'forbidden',
      status: 403,
    });
  });

  it('makes a success a failure', async () => {
    const failure = await ask({ findFailure: readErrorBody }, () => json({})).failure;
    expect(failure).toMatchObject({ code: 'server', status: 200 });
    expect(failure.serverMessage).toBeUndefined();
  });
});

describe('a failure inside a success', () => {
  const within = (body: ErrorBody, headers = {}) =>
    ask({ findFailure: () => body }, () => json({}, 200, headers));

  it.each([
    [401, 'unauthorized', false],
    [403, 'forbidden', false],
    [404, 'not_found', false],
    [422, 'bad_request', false],
    [429, 'rate_limited', true],
    [503, 'server', true],
  ] as const)('that calls itself %i is %s', async (status, code, isRetryable) => {
    const { failure, onUnauthorized } = within({ status });
    expect(await failure).toMatchObject({ status, code, isRetryable });
    expect(onUnauthorized).toHaveBeenCalledTimes(status === 401 ? 1 : 0);
  });

  it.each([undefined, null, '404', 200, 399, 600, 404.5, Number.NaN])(
    'with the status %s is one of the system',
    async (status) => {
      expect(await within({ status }).failure).toMatchObject({ status: 200, code: 'server' });
    },
  );

  it('keeps the moment that the system asked to wait for', async () => {
    const before = Date.now();
    const { retryAt } = await within({ status: 429 }, { 'retry-after': '3600' }).failure;
    expect(retryAt).toBeGreaterThanOrEqual(before + 3_600_000);
  });

  it('has no say over the status of an error answer', async () => {
    const { failure } = ask({ readErrorBody: () => ({ status: 404 }) }, () => json({}, 500));
    expect(await failure).toMatchObject({ status: 500, code: 'server' });
  });
});
