import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { overviewAnswer } from './support/answers';
import { json, never } from './support/createFakeFetch';
import { createStreamedResponse } from './support/createStreamedResponse';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const encoder = new TextEncoder();

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('F2: no answer within 30 s is a timeout', async () => {
    const { client } = createTestClient(never);
    const failure = failureOf(client.overview());
    await vi.advanceTimersByTimeAsync(29_999);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({ code: 'timeout', timeoutMs: 30_000, isRetryable: true });
  });

  it('F2: a limit of its own ends a request earlier', async () => {
    const { client } = createTestClient(never);
    const failure = failureOf(client.overview({}, { timeoutMs: 250 }));
    await vi.advanceTimersByTimeAsync(250);
    expect((await failure).message).toBe(
      'virsyn dashboard-overview did not answer within 250 ms; try again later',
    );
  });

  it('F3: the limit covers the body, not only the headers', async () => {
    const { client } = createTestClient(() => createStreamedResponse([encoder.encode('{"per')], 'hang'));
    const failure = failureOf(client.overview({}, { timeoutMs: 400 }));
    await vi.advanceTimersByTimeAsync(400);
    expect((await failure).code).toBe('timeout');
  });

  it('F3: a slow error body leaves the status to speak, unless its caller has gone', async () => {
    const { client } = createTestClient(
      () => new Response(createStreamedResponse([encoder.encode('{"err')], 'hang').body, { status: 503 }),
    );
    const waiting = failureOf(client.overview({}, { timeoutMs: 400 }));
    const controller = new AbortController();
    const gone = failureOf(client.overview({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(400);
    controller.abort();
    expect((await waiting).code).toBe('server');
    expect((await gone).code).toBe('aborted');
  });

  it('leaves no timer behind, however a request ends', async () => {
    const { client } = createTestClient((_, index) => json(index === 0 ? overviewAnswer : {}, 200));
    await client.overview();
    await failureOf(client.overview());
    expect(vi.getTimerCount()).toBe(0);
  });
});
