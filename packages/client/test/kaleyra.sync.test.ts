import { describe, expect, it, vi } from 'vitest';
import type { KaleyraSyncProgress } from '../src/kaleyra/sync/KaleyraSyncReport';
import { json, never } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
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

  it.each([
    [() => json({ statusCode: 500, message: 'Internal server error' }, 500), 'server'],
    [() => json({ statusCode: 400, message: 'no' }, 400), 'bad_request'],
    [() => json({ statusCode: 500, message: 'no' }, 201), 'server'],
    [() => json({ synced: '5', status: 'ok' }, 201), 'contract'],
    [() => json({ synced: 5 }, 201), 'contract'],
    [() => json({ synced: -5, status: 'ok' }, 201), 'contract'],
    [() => json({ synced: 5, status: 'partial' }, 201), 'contract'],
    [() => new Response('<html>'), 'bad_body'],
    [() => new Response(' '.repeat(5 * 1024 * 1024 + 1)), 'too_large'],
    [() => Promise.reject(new TypeError('canary')), 'network'],
    [never, 'timeout'],
  ] as const)(
    'goes on after a day that failed by itself, and never repeats it (%#: %s)',
    async (answer, code) => {
      const { client, requests } = createKaleyraTestClient((_, index) => (index === 1 ? answer() : ok(5)));
      const report = await client.sync(week, { timeoutMs: 50 });
      expect(report).toMatchObject({ synced: 15, isComplete: false });
      expect(report.days[1]).toMatchObject({
        day: '2026-02-27',
        outcome: 'failed',
        synced: null,
        error: { code, system: 'kaleyra', endpoint: 'sync' },
      });
      expect(requests).toHaveLength(4);
      expect(JSON.stringify(report)).not.toContain('canary');
    },
  );

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [429, 'rate_limited'],
  ])('ends with %i, after which no day could fare better', async (status, code) => {
    const told: KaleyraSyncProgress[] = [];
    const { client, requests } = createKaleyraTestClient((_, index) =>
      index === 1 ? json({ statusCode: status, message: 'no' }, status, { 'retry-after': '60' }) : ok(5),
    );
    const failure = await failureOf(client.sync(week, { onProgress: (progress) => told.push(progress) }));
    expect(failure).toMatchObject({ code, system: 'kaleyra', endpoint: 'sync', serverMessage: 'no' });
    expect(requests).toHaveLength(2);
    expect(told.map(({ day }) => day)).toEqual(['2026-02-26']);
  });

  it('ends without a token when the host gives none', async () => {
    const { client, requests } = createKaleyraTestClient(() => ok(5), {
      getAccessToken: () => Promise.reject(new Error('canary')),
    });
    expect((await failureOf(client.sync(week))).code).toBe('token');
    expect(requests).toEqual([]);
  });

  it('F4: renews a refused token once, and asks for that day again and no other', async () => {
    const bodies: unknown[] = [];
    const { client, requests } = createKaleyraTestClient(
      async (request) => {
        bodies.push(await request.clone().json());
        return bodies.length === 2 ? json({ statusCode: 401 }, 401) : ok(5);
      },
      { getAccessToken: async ({ reason }) => `token-${reason}` },
    );
    expect(await client.sync(week)).toMatchObject({ synced: 20, isComplete: true });
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-first',
      'Bearer token-first',
      ...Array(3).fill('Bearer token-expired'),
    ]);
    expect(bodies[2]).toEqual(bodies[1]);
  });

  it('F30: is cancelled between two days', async () => {
    const controller = new AbortController();
    const { client, requests } = createKaleyraTestClient(() => ok(5));
    const failure = await failureOf(
      client.sync(week, { signal: controller.signal, onProgress: () => controller.abort() }),
    );
    expect(failure).toMatchObject({ code: 'aborted', abortedBy: 'caller' });
    expect(requests).toHaveLength(1);
  });

  it('F30: is cancelled within a day, and before the first', async () => {
    const controller = new AbortController();
    const { client, requests } = createKaleyraTestClient((_, index) => {
      if (index === 0) return ok(5);
      setTimeout(() => controller.abort(), 0);
      return never();
    });
    const failure = await failureOf(client.sync(week, { signal: controller.signal }));
    expect(failure).toMatchObject({ code: 'aborted', abortedBy: 'caller' });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.signal.aborted).toBe(true);
    expect((await failureOf(client.sync(week, { signal: controller.signal }))).code).toBe('aborted');
    expect(requests).toHaveLength(2);
  });

  it('T19: ends with the user who asked for it', async () => {
    const { client, requests } = createKaleyraTestClient(() => ok(5));
    const failure = await failureOf(client.sync(week, { onProgress: () => client.resetIdentity() }));
    expect(failure).toMatchObject({ code: 'aborted', abortedBy: 'identity' });
    expect(requests).toHaveLength(1);
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

describe('days that Kaleyra is not asked to sync', () => {
  const { client, requests } = createKaleyraTestClient(() => ok(5));
  const messageOf = async (params: object) => {
    // JavaScript callers are not held back by the type.
    const failure = await failureOf(client.sync(params as never));
    expect(failure).toMatchObject({ code: 'config', endpoint: 'sync' });
    return failure.message;
  };

  it.each([
    [{ from_date: '2026-02-24' }],
    [{ to_date: '2026-02-24' }],
    [{ from_date: '2026/02/24', to_date: '2026/02/24' }],
    [{ from_date: '2026-02-29', to_date: '2026-03-01' }],
    [{ from_date: '2026-02-24T00:00:00Z', to_date: '2026-02-24T00:00:00Z' }],
    [{ from_date: '', to_date: '' }],
    [{ from_date: 20260224, to_date: 20260224 }],
    [{ from_date: '2026-02-25', to_date: '2026-02-24' }],
  ])('are %j', async (params) => {
    expect(await messageOf(params)).toBe(
      'kaleyra sync requires from_date and to_date as YYYY-MM-DD in the years 1000 to 9999, in order; leave both out for today',
    );
  });

  it('are more than 366', async () => {
    expect(await messageOf({ from_date: '2025-01-01', to_date: '2026-01-02' })).toBe(
      'kaleyra sync takes 366 days at most, got 367; split the range',
    );
    const leapYear = createKaleyraTestClient(() => ok(1));
    const { days } = await leapYear.client.sync({ from_date: '2028-01-01', to_date: '2028-12-31' });
    expect([days.length, days[59]?.day, days.at(-1)?.day]).toEqual([366, '2028-02-29', '2028-12-31']);
  });

  it('have other names', async () => {
    expect(await messageOf({ range: '7d' })).toBe('kaleyra sync takes only from_date, to_date, got range');
    for (const params of [[], '2026-02-24']) await messageOf(params as object);
  });

  it('are asked for in no time', async () => {
    for (const timeoutMs of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect((await failureOf(client.sync(week, { timeoutMs }))).code).toBe('config');
    }
  });

  it('and nothing was sent', () => {
    expect(requests).toEqual([]);
  });
});
