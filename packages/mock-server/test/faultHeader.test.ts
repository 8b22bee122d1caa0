import { getResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { createMockApi, type MockApi } from '../src/createMockApi';
import { FaultSet } from '../src/faults/FaultSet';
import { parseFaultFlag } from '../src/faults/parseFaultFlag';
import { createBuiltInWorld } from '../src/world/built-in/createBuiltInWorld';

const world = createBuiltInWorld({ seed: 1, now: '2026-02-16T15:00:00Z', days: 8 });

async function ask(api: MockApi, fault: string | null, path = '/virsyn/functions/v1/dashboard-funnel') {
  const [, system] = path.split('/');
  const response = await getResponse(
    api.handlers,
    new Request(`http://mock.example${path}`, {
      headers: {
        authorization: `Bearer mock-${system}-main`,
        ...(fault !== null && { 'x-callscope-fault': fault }),
      },
    }),
  );
  return { status: response?.status, text: (await response?.text()) ?? '' };
}

describe('X-Callscope-Fault', () => {
  it('strikes the request that asks for it and no other', async () => {
    const api = createMockApi({ world });
    expect((await ask(api, 'server_error')).status).toBe(500);
    expect((await ask(api, null)).status).toBe(200);
    expect((await ask(api, 'server_error')).status).toBe(500);
    expect(api.faults.list()).toEqual([]);
  });

  it('strikes an endpoint as often as it says, so that a repeated request is answered', async () => {
    const api = createMockApi({ world });
    const statuses = async (...paths: (string | undefined)[]) => {
      const all = [];
      for (const path of paths) all.push((await ask(api, 'server_error:2', path)).status);
      return all;
    };
    const other = '/vyom/analytics/dashboard';
    expect(await statuses(undefined, undefined, undefined, other, other, other)).toEqual([
      500, 500, 200, 500, 500, 200,
    ]);
    api.reset();
    expect(await statuses(undefined)).toEqual([500]);
  });

  it('wins over the faults in force, and none is answered right at once', async () => {
    const api = createMockApi({ world, faults: ['forbidden'], latencyMs: 600_000 });
    expect((await ask(api, 'none')).status).toBe(200);
    const quick = createMockApi({ world, faults: ['forbidden'] });
    expect((await ask(quick, 'not_found')).status).toBe(404);
    expect((await ask(quick, null)).status).toBe(403);
  });

  it('takes several, the latencies and one more', async () => {
    const api = createMockApi({ world });
    expect((await ask(api, 'conflict, server_error')).status).toBe(409);
  });

  it('says how late an answer is', async () => {
    vi.useFakeTimers();
    let status: number | undefined;
    void ask(createMockApi({ world }), 'latency=9000').then((answer) => {
      status = answer.status;
    });
    await vi.advanceTimersByTimeAsync(8999);
    expect(status).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    await expect.poll(() => status).toBe(200);
  });

  it('counts a latency of other milliseconds by itself', () => {
    const faults = new FaultSet();
    const place = { system: 'vyom', endpoint: 'by-time' };
    const struck = (text: string) => faults.takeAsked([parseFaultFlag(text)], place).length;
    expect(['latency=60:1', 'latency=60:1', 'latency=61:1', 'latency:1'].map(struck)).toEqual([1, 0, 1, 1]);
  });

  it.each([
    'sunspots',
    'server_error=5',
    'latency=600001',
    'server_error@virsyn',
    'server_error:0',
    '',
    'server_error,',
    'hunter2 secret',
  ])('of %o is answered 400 in the words of the system, without repeating it', async (fault) => {
    const { status, text } = await ask(createMockApi({ world }), fault);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({
      error:
        'X-Callscope-Fault is NAME[:TIMES] or latency=MS[:TIMES], more of them after commas, or none; GET /_mock/faults lists the names',
    });
  });

  it('is answered 400 in the envelope of another system', async () => {
    const { status, text } = await ask(createMockApi({ world }), 'sunspots', '/vyom/analytics/dashboard');
    expect({ status, body: JSON.parse(text) }).toMatchObject({
      status: 400,
      body: { success: false, data: {} },
    });
  });
});
