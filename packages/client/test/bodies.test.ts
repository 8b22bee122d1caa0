import { describe, expect, it } from 'vitest';
import { BodyError } from '../src/errors/BodyError';
import { overviewAnswer } from './support/answers';
import { createStreamedResponse } from './support/createStreamedResponse';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const encoder = new TextEncoder();

describe('bodies', () => {
  const bodyFault = async (response: () => Response) => {
    const failure = await failureOf(createTestClient(response).client.overview());
    expect(failure).toBeInstanceOf(BodyError);
    return failure instanceof BodyError ? [failure.code, failure.fault, failure.status] : [];
  };

  it('F17: a page instead of JSON is a bad body that is not quoted', async () => {
    const failure = await failureOf(
      createTestClient(() => new Response('<!doctype html><p>555-0134</p>')).client.overview(),
    );
    expect(failure.message).toBe(
      'virsyn dashboard-overview answered 200 with a body that is not JSON; check that baseUrl is the system and not a page',
    );
    expect(failure).toMatchObject({ code: 'bad_body', isRetryable: true });
  });

  it('F18: truncated, empty and absent bodies are bad bodies', async () => {
    const text = JSON.stringify(overviewAnswer);
    expect(await bodyFault(() => new Response(text.slice(0, -9)))).toEqual(['bad_body', 'not_json', 200]);
    expect(await bodyFault(() => new Response(''))).toEqual(['bad_body', 'empty', 200]);
    expect(await bodyFault(() => new Response(' \n'))).toEqual(['bad_body', 'empty', 200]);
    expect(await bodyFault(() => new Response(null, { status: 204 }))).toEqual(['bad_body', 'empty', 204]);
  });

  it('F19: a byte order mark and a wrong charset do no harm', async () => {
    const bytes = encoder.encode(`\ufeff${JSON.stringify({ ...overviewAnswer, note: 'Zoë' })}`);
    const { client } = createTestClient(
      () => new Response(bytes, { headers: { 'content-type': 'text/plain; charset=iso-8859-1' } }),
    );
    expect(await client.overview()).toMatchObject({ note: 'Zoë' });
  });

  it('F19: a character split between two chunks is read whole', async () => {
    const bytes = encoder.encode(JSON.stringify({ ...overviewAnswer, note: 'é' }));
    const cut = bytes.indexOf(0xc3) + 1;
    const { client } = createTestClient(() =>
      createStreamedResponse([bytes.slice(0, cut), bytes.slice(cut)], 'close'),
    );
    expect(await client.overview()).toMatchObject({ note: 'é' });
  });

  it('F27: a connection that breaks before or amid the body is a network error', async () => {
    const before = createTestClient(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(before.client.overview())).toMatchObject({ code: 'network', isRetryable: true });
    const amid = createTestClient(() => createStreamedResponse([encoder.encode('{')], 'break'));
    expect(await failureOf(amid.client.overview())).toMatchObject({ code: 'network', status: 200 });
  });

  it('F40: stops reading at 5 MiB', async () => {
    const mebibyte = new Uint8Array(1024 * 1024).fill(0x20);
    let pulled = 0;
    let isCancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream<Uint8Array>(
          {
            pull: (controller) => {
              pulled += 1;
              controller.enqueue(mebibyte);
            },
            cancel: () => {
              isCancelled = true;
            },
          },
          { highWaterMark: 0 },
        ),
      );
    expect(await bodyFault(endless)).toEqual(['too_large', 'too_many_bytes', 200]);
    expect([pulled, isCancelled]).toEqual([6, true]);
  });

  it('F40: refuses more rows than any system has', async () => {
    const rows = (count: number) => () => new Response(`[${'{},'.repeat(count - 1)}{}]`);
    expect(await bodyFault(rows(100_000))).toEqual(['too_large', 'too_many_rows', 200]);
  });

  it('F40: refuses a bomb of a million brackets', async () => {
    expect(await bodyFault(() => new Response('['.repeat(1_000_000)))).toEqual([
      'too_large',
      'too_deep',
      200,
    ]);
  });
});
