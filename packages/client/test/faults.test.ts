import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BodyError } from '../src/errors/BodyError';
import { ContractError } from '../src/errors/ContractError';
import { funnelAnswer, heatmapAnswer, overviewAnswer } from './support/answers';
import { json, never } from './support/createFakeFetch';
import { createTestClient } from './support/createTestClient';
import { failureOf } from './support/failureOf';

const encoder = new TextEncoder();

/** A body that gives these chunks, and then breaks, stays open or ends. */
function streamed(chunks: readonly Uint8Array[], end: 'close' | 'break' | 'hang'): Response {
  let index = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks[index];
        index += 1;
        if (chunk) return controller.enqueue(chunk);
        if (end === 'close') return controller.close();
        if (end === 'break') return controller.error(new TypeError('terminated'));
        return new Promise(() => undefined);
      },
    }),
  );
}

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
    const { client } = createTestClient(() => streamed([encoder.encode('{"per')], 'hang'));
    const failure = failureOf(client.overview({}, { timeoutMs: 400 }));
    await vi.advanceTimersByTimeAsync(400);
    expect((await failure).code).toBe('timeout');
  });

  it('F3: a slow error body leaves the status to speak, unless its caller has gone', async () => {
    const { client } = createTestClient(
      () => new Response(streamed([encoder.encode('{"err')], 'hang').body, { status: 503 }),
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
        () => new Response(streamed([chunk, chunk], end).body, { status: 500 }),
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
    const { client } = createTestClient(() => streamed([bytes.slice(0, cut), bytes.slice(cut)], 'close'));
    expect(await client.overview()).toMatchObject({ note: 'é' });
  });

  it('F27: a connection that breaks before or amid the body is a network error', async () => {
    const before = createTestClient(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(before.client.overview())).toMatchObject({ code: 'network', isRetryable: true });
    const amid = createTestClient(() => streamed([encoder.encode('{')], 'break'));
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

  it('F40: refuses a bomb of a million brackets', async () => {
    expect(await bodyFault(() => new Response('['.repeat(1_000_000)))).toEqual([
      'too_large',
      'too_deep',
      200,
    ]);
  });
});

describe('contract', () => {
  const overviewWith = (change: Readonly<Record<string, unknown>>) =>
    createTestClient(() =>
      json({ ...overviewAnswer, summary: { ...overviewAnswer.summary, ...change } }),
    ).client.overview();

  it.each([
    ['a missing member', undefined],
    ['null', null],
    ['a number as text', '12'],
    ['NaN as text', 'NaN'],
    ['a negative count', -1],
    ['half a call', 1.5],
    ['more than a double can count', 2 ** 53],
  ])('F20, F22: %s for a count breaks the contract', async (_, total_calls) => {
    const failure = await failureOf(overviewWith({ total_calls }));
    expect(failure).toBeInstanceOf(ContractError);
    expect(failure).toMatchObject({ code: 'contract', isRetryable: false, status: 200 });
    expect(failure instanceof ContractError && failure.issues.map(({ path }) => path)).toEqual([
      'summary.total_calls',
    ]);
  });

  it('F20: names items of a list by their index, at most 20 of them', async () => {
    const rows = Array.from({ length: 60 }, () => ({ ...heatmapAnswer.heatmap[0], hour: 24 }));
    const { client } = createTestClient(() => json({ ...heatmapAnswer, heatmap: rows }));
    const failure = await failureOf(client.heatmap());
    expect(failure instanceof ContractError && failure.issues).toHaveLength(20);
    expect(failure instanceof ContractError && failure.issues[1]?.path).toBe('heatmap[1].hour');
    expect(failure.message).toBe(
      'virsyn dashboard-heatmap answered outside its contract (heatmap[0].hour: too_big); compare the versions of the system and of @callscope/client',
    );
  });

  it.each(['1e400', '-1e400'])('F22: %s is not a rate', async (text) => {
    const body = JSON.stringify(overviewAnswer).replace('"contact_rate":73.3', `"contact_rate":${text}`);
    const { client } = createTestClient(() => new Response(body));
    expect((await failureOf(client.overview())).code).toBe('contract');
  });

  it('F22: keeps a rate outside 0–100 as sent, and mends a negative zero', async () => {
    const body = JSON.stringify(overviewAnswer)
      .replace('"contact_rate":73.3', '"contact_rate":101')
      .replace('"failed_calls":5', '"failed_calls":-0');
    const { summary } = await createTestClient(() => new Response(body)).client.overview();
    expect(summary.contact_rate).toBe(101);
    expect(summary.failed_calls).toBe(0);
    expect(Object.is(summary.failed_calls, -0)).toBe(false);
  });

  it('F21: members that the contract does not know pass through', async () => {
    const { client } = createTestClient(() => json({ ...funnelAnswer, extra: { deep: [1] } }));
    expect(await client.funnel()).toEqual({ ...funnelAnswer, extra: { deep: [1] } });
  });

  it('F23: dispositions that do not add up to the calls are accepted', async () => {
    const { client } = createTestClient(() => json(overviewAnswer));
    expect(await client.overview()).toEqual(overviewAnswer);
  });

  it('F24: equal rows of one hour are accepted, different ones break the contract', async () => {
    const [first] = heatmapAnswer.heatmap;
    const answer = (row: object) => () => json({ ...heatmapAnswer, heatmap: [first, row] });
    await createTestClient(answer({ ...first })).client.heatmap();
    const { client } = createTestClient(answer({ ...first, total_calls: 5 }));
    const failure = await failureOf(client.heatmap());
    expect(failure instanceof ContractError && failure.issues).toEqual([
      { path: 'heatmap[1]', code: 'conflicting_rows' },
    ]);
  });

  it('F41: an answer for other days than were asked breaks the contract', async () => {
    const custom = { period: 'custom', start_date: '2026-02-01', end_date: '2026-02-07' } as const;
    const { client } = createTestClient(() => json(overviewAnswer));
    const failure = await failureOf(client.overview(custom));
    expect(failure instanceof ContractError && failure.issues).toEqual([
      { path: 'period', code: 'other_period' },
    ]);
  });

  it('F41: an answer with another number of days than the preset breaks the contract', async () => {
    const { client } = createTestClient(() => json(funnelAnswer));
    expect(await client.funnel({ period: '7d' })).toEqual(funnelAnswer);
    expect((await failureOf(client.funnel({ period: '30d' }))).code).toBe('contract');
    expect((await failureOf(client.funnel({ period: 'today' }))).code).toBe('contract');
  });

  it('F41: an answer by another metric than was asked breaks the contract', async () => {
    const { client } = createTestClient(() => json(heatmapAnswer));
    expect(await client.heatmap({ metric: 'calls' })).toEqual(heatmapAnswer);
    const failure = await failureOf(client.heatmap({ metric: 'connected' }));
    expect(failure instanceof ContractError && failure.issues).toEqual([
      { path: 'metric', code: 'other_metric' },
    ]);
  });
});

describe('F30: abort', () => {
  it('ends a request with the signal of its caller, at any time', async () => {
    for (const answer of [never, () => streamed([encoder.encode('{')], 'hang')]) {
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
