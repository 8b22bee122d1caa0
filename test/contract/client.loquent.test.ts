import { createLoquentClient } from '@callscope/client/loquent';
import { type MockUser, startMockServer } from '@callscope/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCallLog } from '../support/writeCallLog';
import {
  askLoquent,
  connectLoquent,
  loquentEndpoints,
  loquentRanges,
  loquentTransports,
  outcomeOf,
  type RunningLoquent,
} from './transports/loquentTransports';

const main = 'mock-loquent-main';

const isAnswered = ({ system, isExpired, token }: MockUser) =>
  system === 'loquent' && !isExpired && !token.endsWith('-no-permission');

describe.each(loquentTransports)('the client of Loquent $name', ({ seeds, start }) => {
  describe.each(seeds)('seed %i', (seed) => {
    let running: RunningLoquent;
    beforeAll(async () => {
      running = await start(seed);
    });
    afterAll(() => running.stop());

    it('answers every user as its contract says, and sends nothing else', async () => {
      const users = running.users.filter(isAnswered);
      expect(users.length).toBeGreaterThan(10);
      for (const [place, { token }] of users.entries()) {
        const { client, drifts } = connectLoquent(running.baseUrl, token);
        // Over the seeds every tenant is asked for every range.
        const range = loquentRanges[(place + seed) % loquentRanges.length];
        await Promise.all(loquentEndpoints.map((endpoint) => askLoquent(endpoint, client, range)));
        expect(drifts).toEqual([]);
      }
    });

    it('counts alike in two answers', async () => {
      const { client } = connectLoquent(running.baseUrl, main);
      const time_range = { custom: { start: '2026-02-13', end: '2026-02-16' } };
      const [stats, messaging, engagement] = await Promise.all([
        client.stats({ time_range }),
        client.messagingStats({ time_range }),
        client.engagementStats({ time_range }),
      ]);
      expect(stats.call_activity.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(stats.total_calls);
      const { calls, sms, email, other } = engagement.channel_distribution;
      expect(calls).toBe(stats.total_calls);
      expect((sms ?? 0) + (email ?? 0) + (other ?? 0)).toBe(messaging.total_messages);
    });
  });

  describe('who asks, and how', () => {
    let running: RunningLoquent;
    beforeAll(async () => {
      running = await start(1);
    });
    afterAll(() => running.stop());

    it.each([
      ['mock-loquent-expired', 'unauthorized'],
      ['mock-loquent-nobody', 'unauthorized'],
      ['mock-virsyn-main', 'unauthorized'],
      ['mock-loquent-no-permission', 'forbidden'],
    ])('%s is %s everywhere', async (token, code) => {
      const { client } = connectLoquent(running.baseUrl, token);
      for (const endpoint of loquentEndpoints)
        expect(await outcomeOf(askLoquent(endpoint, client))).toBe(code);
    });

    it("a cookie session sees what its user's token shows", async () => {
      const byCookie = createLoquentClient({
        baseUrl: running.baseUrl,
        auth: { session: 'cookie' },
        // Node keeps no cookies; a browser would add this one.
        fetch: (input, init) => {
          const request = new Request(input, init);
          request.headers.set('cookie', `loquent_session=${main}`);
          return fetch(request);
        },
      });
      const { client } = connectLoquent(running.baseUrl, main);
      for (const endpoint of loquentEndpoints) {
        expect(await askLoquent(endpoint, byCookie)).toEqual(await askLoquent(endpoint, client));
      }
    });

    it("a host's encoder can speak to a system in its own words", async () => {
      const written: string[] = [];
      const client = createLoquentClient({
        baseUrl: running.baseUrl,
        getAccessToken: async () => main,
        encodeTimeRange: (range) => {
          const text = typeof range === 'string' ? range : JSON.stringify(range);
          written.push(text);
          return text;
        },
      });
      for (const range of loquentRanges) await client.stats({ time_range: range });
      expect(written).toHaveLength(loquentRanges.length);
      const other = createLoquentClient({
        baseUrl: running.baseUrl,
        getAccessToken: async () => main,
        encodeTimeRange: () => 'Last30Days',
      });
      expect(await outcomeOf(other.stats())).toBe('bad_request');
    });

    it('no two days that the client lets pass are refused', async () => {
      const { client } = connectLoquent(running.baseUrl, main);
      for (const [start, end] of [
        ['2026-02-16', '2026-02-16'],
        ['2024-02-29', '2026-02-28'],
        ['2026-03-01', '2026-03-31'],
      ] as const) {
        expect(await outcomeOf(client.stats({ time_range: { custom: { start, end } } }))).toBe('ok');
      }
    });
  });
});

describe('the client of Loquent over a call log', () => {
  it('answers what the log holds, and the client takes it', async () => {
    const log = await writeCallLog(500);
    const server = await startMockServer({ callLog: log.path });
    const { client, drifts } = connectLoquent(`${server.url}/loquent`, server.tokens.loquent);
    const stats = await client.stats({ time_range: 'last_90_days' });
    const engagement = await client.engagementStats({ time_range: 'last_90_days' });
    const refused = ['messaging-stats', 'text-agent-stats', 'plan-stats', 'ai-usage-stats'];
    const codes = await Promise.all(refused.map((endpoint) => outcomeOf(askLoquent(endpoint, client))));
    await server.close();
    expect(stats.total_calls).toBe(500);
    expect(stats.total_duration_secs).toBe(log.rows.reduce((sum, row) => sum + row.durationSeconds, 0));
    expect(engagement.channel_distribution.calls).toBe(500);
    expect(new Set(codes)).toEqual(new Set(['not_found']));
    expect(stats).not.toHaveProperty('total_todos');
    expect(drifts.every(({ kind }) => kind === 'missing')).toBe(true);
    expect(drifts.map(({ path }) => path)).toContain('total_todos');
  });
});
