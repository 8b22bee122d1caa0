import { describe, expect, it, vi } from 'vitest';
import { overviewAnswer } from './support/answers';
import { json, never } from './support/createFakeFetch';
import { createStreamedResponse } from './support/createStreamedResponse';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const encoder = new TextEncoder();

describe('F30: abort', () => {
  it('ends a request with the signal of its caller, at any time', async () => {
    for (const answer of [never, () => createStreamedResponse([encoder.encode('{')], 'hang')]) {
      const { client } = createTestClient(answer);
      const controller = new AbortController();
      const failure = failureOf(client.overview({}, { signal: controller.signal }));
      await new Promise((resolve) => setImmediate(resolve));
      controller.abort();
      expect(await failure).toMatchObject({ code: 'aborted', abortedBy: 'caller', isRetryable: false });
    }
  });

  it('sends nothing when the signal is aborted already', async () => {
    const { client, requests, tokenReasons } = createTestClient(() => json(overviewAnswer));
    const failure = await failureOf(client.overview({}, { signal: AbortSignal.abort() }));
    expect(failure.code).toBe('aborted');
    expect([...requests, ...tokenReasons]).toEqual([]);
  });

  it('lets go of an answer that comes too late', async () => {
    let arrive: (response: Response) => void = () => undefined;
    const { client, requests } = createTestClient(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    const controller = new AbortController();
    const failure = failureOf(client.overview({}, { signal: controller.signal }));
    await vi.waitUntil(() => requests.length === 1);
    controller.abort();
    await failure;
    const isCancelled = new Promise((resolve) => {
      arrive(new Response(new ReadableStream({ cancel: () => resolve(true) })));
    });
    expect(await isCancelled).toBe(true);
  });
});
