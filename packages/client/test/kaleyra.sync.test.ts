import { describe, expect, it, vi } from 'vitest';
import type { KaleyraSyncProgress } from '../src/kaleyra/sync/KaleyraSyncReport';
import { json, never } from './support/createFakeFetch';
import { createKaleyraTestClient } from './support/kaleyraTestClient';

const ok = (synced: number) => json({ synced, status: 'ok' }, 201);
const week = { from_date: '2026-02-26', to_date: '2026-03-01' };
const weekDays = ['2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01'];

describe('a sync of Kaleyra', () => {
  it("is of the server's own today when no days are given", async () => {
    const { client, requests } = createKaleyraTestClient(() => ok(576));
    const expected = {
      days: [{ day: null, outcome: 'answered', synced: 576 }],
      synced: 576,
      isComplete: true,
    };
    for (const params of [undefined, {}, { from_date: undefined }] as const) {
      expect(await client.sync(params)).toEqual(expected);
    }
    for (const request of requests) {
      expect([request.method, request.url]).toEqual(['POST', 'https://kaleyra.example.com/calls/sync']);
      expect(await request.json()).toEqual({});
      expect([...request.headers]).toEqual([
        ['accept', 'application/json'],
        ['content-type', 'application/json'],
      ]);
    }
  });

  it('asks for a range day by day, in order, with slashes, and one at a time', async () => {
    let underWay = 0;
    let most = 0;
    const { client, requests } = createKaleyraTestClient(async (_, index) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      return ok(index + 1);
    });
    expect(await client.sync(week)).toEqual({
      days: weekDays.map((day, index) => ({ day, outcome: 'answered', synced: index + 1 })),
      synced: 10,
      isComplete: true,
    });
    expect(most).toBe(1);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual(
      weekDays.map((day) => {
        const slashed = day.replaceAll('-', '/');
        return { from_date: slashed, to_date: slashed };
      }),
    );
  });

  it('tells of each day once it is done, and does not mind a listener that throws', async () => {
    const told: KaleyraSyncProgress[] = [];
    const { client } = createKaleyraTestClient((_, index) => (index === 1 ? json({}, 500) : ok(index)));
    const onProgress = (progress: KaleyraSyncProgress) => {
      told.push(progress);
      throw new Error('canary');
    };
    const { days } = await client.sync(week, { onProgress });
    expect(told).toEqual(days.map((day, index) => ({ ...day, daysDone: index + 1, daysTotal: 4 })));
  });

  it('says which days were empty, for the carrier may have failed', async () => {
    const { client } = createKaleyraTestClient((_, index) => ok(index === 2 ? 0 : 5));
    const report = await client.sync(week);
    expect(report.days.map(({ outcome }) => outcome)).toEqual(['answered', 'answered', 'empty', 'answered']);
    expect(report).toMatchObject({ synced: 15, isComplete: false });
  });

  it('waits two minutes for a day, whatever the limit of the client', async () => {
    vi.useFakeTimers();
    try {
      const { client } = createKaleyraTestClient((_, index) => (index === 0 ? never() : ok(5)), {
        timeoutMs: 10,
      });
      let isDone = false;
      const syncing = client.sync({ from_date: '2026-02-28', to_date: '2026-03-01' }).then((report) => {
        isDone = true;
        return report;
      });
      await vi.advanceTimersByTimeAsync(119_999);
      expect(isDone).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      const { days } = await syncing;
      expect(days[0]).toMatchObject({ outcome: 'failed', error: { code: 'timeout', timeoutMs: 120_000 } });
      expect(days[1]).toMatchObject({ outcome: 'answered' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('F21: reports members that nobody knows, once', async () => {
    const drifts: unknown[] = [];
    const { client } = createKaleyraTestClient(() => json({ synced: 5, status: 'ok', pages: 3 }, 201), {
      onContractDrift: (drift) => drifts.push(drift),
    });
    await client.sync(week);
    expect(drifts).toEqual([{ system: 'kaleyra', endpoint: 'sync', path: 'pages', kind: 'unknown' }]);
  });
});
