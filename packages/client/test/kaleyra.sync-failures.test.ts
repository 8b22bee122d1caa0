import { describe, expect, it } from 'vitest';
import type { KaleyraSyncProgress } from '../src/kaleyra/sync/KaleyraSyncReport';
import { json, never } from './support/createFakeFetch';
import { failureOf } from './support/failureOf';
import { createKaleyraTestClient } from './support/kaleyraTestClient';

const ok = (synced: number) => json({ synced, status: 'ok' }, 201);
const week = { from_date: '2026-02-26', to_date: '2026-03-01' };

describe('a sync of Kaleyra that fails', () => {
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
});
