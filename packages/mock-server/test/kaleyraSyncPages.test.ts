import { getEventListeners } from 'node:events';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallLogTables } from '../src/kaleyra/call-log/CallLogTables';
import { syncCalls } from '../src/kaleyra/sync/syncCalls';
import { kaleyraWorld, nowMs } from './kaleyraWorld';

interface Pull {
  readonly page: number;
  readonly request: Request;
}

/** A page of records of which the first few have an id. */
const pageOf = (page: number, withId: number, length = 200) =>
  Array.from({ length }, (_record, index) => ({
    id: index < withId ? `${page}-${index}` : '',
    callfrom: '+12025550101',
    callto: '+12025550110',
    start_time: '2026-02-16 10:00:00',
  }));

/** A sync whose carrier sends what `answer` gives for each page, and all that one may want to see of it. */
function openSync(answer: (pull: Pull) => readonly object[] | Promise<readonly object[]>) {
  const asked: number[] = [];
  const caller = new AbortController();
  const request = new Request('http://mock.example/kaleyra/calls/sync', {
    method: 'POST',
    signal: caller.signal,
  });
  const [organization] = kaleyraWorld({ role: 'main', legs: [] }).organizations;
  const table = organization && new CallLogTables(nowMs).of(organization);
  if (!table) throw new Error('the world has no legs');
  const carrier = [
    http.post('*/kaleyra-carrier/v1', async ({ request: pulled }) => {
      const page = Number(new URLSearchParams(await pulled.text()).get('page'));
      asked.push(page);
      return HttpResponse.json({ data: await answer({ page, request: pulled }) });
    }),
  ];
  const body = { fromDate: null, toDate: null };
  return {
    asked,
    caller,
    request,
    held: () => table.select({ startMs: 0, endMs: nowMs }).length,
    run: () => syncCalls({ request, body, table, carrier, apiKey: 'mock-carrier-main', nowMs }),
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a sync', () => {
  it('goes on after a full page without a single id, until a page is short', async () => {
    const sync = openSync(({ page }) => (page < 3 ? pageOf(page, 0) : pageOf(page, 5, 7)));
    expect(await sync.run()).toEqual({ synced: 5, status: 'ok' });
    expect(sync.asked).toEqual([1, 2, 3]);
  });

  it('ends at an empty page', async () => {
    const sync = openSync(({ page }) => (page < 3 ? pageOf(page, 200) : []));
    expect(await sync.run()).toEqual({ synced: 400, status: 'ok' });
    expect(sync.asked).toEqual([1, 2, 3]);
  });

  it('lets others have their turn after each full page', async () => {
    const sync = openSync(({ page }) => pageOf(page, 200, page < 10 ? 200 : 1));
    let turns = 0;
    let turn = setImmediate(function count() {
      turns += 1;
      turn = setImmediate(count);
    });
    await sync.run();
    clearImmediate(turn);
    expect(turns).toBeGreaterThanOrEqual(9);
  });

  it('is not stopped by timers that stand still', async () => {
    vi.useFakeTimers();
    const sync = openSync(({ page }) => pageOf(page, 200, page < 3 ? 200 : 1));
    expect(await sync.run()).toEqual({ synced: 401, status: 'ok' });
  });

  it('adds no listener to the signal of its caller from page to page', async () => {
    const counts: number[] = [];
    const sync = openSync(({ page }) => {
      counts.push(getEventListeners(sync.request.signal, 'abort').length);
      return pageOf(page, 200, page < 5 ? 200 : 1);
    });
    const before = getEventListeners(sync.request.signal, 'abort').length;
    await sync.run();
    expect(counts).toEqual(counts.map(() => before + 1));
    expect(getEventListeners(sync.request.signal, 'abort')).toHaveLength(before);
  });
});

describe('a caller who goes away', () => {
  it('ends the sync, and what was written stays', async () => {
    const sync = openSync(({ page }) => {
      if (page === 3) sync.caller.abort();
      return pageOf(page, 200);
    });
    const { synced } = await sync.run();
    expect(sync.asked).toEqual([1, 2, 3]);
    expect(synced).toBeGreaterThanOrEqual(400);
    expect(sync.held()).toBe(synced);
  });

  it('does not wait for a carrier that does not answer', async () => {
    const sync = openSync(async ({ page, request: { signal } }) => {
      if (page === 1) return pageOf(page, 200);
      const isOver = new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
      });
      sync.caller.abort();
      await isOver;
      return Promise.reject(new TypeError('nobody waits any more'));
    });
    expect(await sync.run()).toEqual({ synced: 200, status: 'ok' });
    expect(sync.held()).toBe(200);
  });
});
