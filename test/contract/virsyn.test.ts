import { createVirsynClient, isClientError } from '@callscope/client';
import { createMockApi, startMockServer } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCallLog } from '../support/writeCallLog';

const now = '2026-02-16T15:00:00Z';
const seeds = [1, 2, 3, 5, 8];

interface Transport {
  readonly name: string;
  readonly start: (options: { seed: number }) => Promise<{
    baseUrl: string;
    tokens: { virsyn: string };
    users: readonly { token: string; label: string }[];
    stop: () => Promise<void>;
  }>;
}

const transports: readonly Transport[] = [
  {
    name: 'over a socket',
    start: async (options) => {
      const server = await startMockServer({ now, ...options });
      return {
        baseUrl: `${server.url}/virsyn`,
        tokens: server.tokens,
        users: server.users,
        stop: server.close,
      };
    },
  },
  {
    name: 'over MSW in Node',
    start: async (options) => {
      const api = createMockApi({ now, ...options });
      const interceptor = createMockInterceptor({ api });
      interceptor.listen({ onUnhandledRequest: 'error' });
      return {
        baseUrl: 'https://mock.callscope.test/virsyn',
        tokens: api.tokens,
        users: api.users,
        stop: async () => interceptor.close(),
      };
    },
  },
];

describe.each(transports)('Virsyn $name', ({ start }) => {
  describe.each(seeds)('seed %i', (seed) => {
    let running: Awaited<ReturnType<Transport['start']>>;
    const drift: unknown[] = [];
    const connect = (token: string) =>
      createVirsynClient({
        baseUrl: running.baseUrl,
        getAccessToken: async () => token,
        onContractDrift: (event) => drift.push(event),
      });

    beforeAll(async () => {
      running = await start({ seed });
    });
    afterAll(() => running.stop());

    it.each(['today', '7d', '30d', '90d'] as const)(
      'answers %s alike in overview and funnel',
      async (period) => {
        const client = connect(running.tokens.virsyn);
        const [overview, funnel] = await Promise.all([
          client.overview({ period }),
          client.funnel({ period }),
        ]);
        expect(funnel.funnel.total_calls).toBe(overview.summary.total_calls);
        expect(funnel.funnel.connected).toBe(overview.summary.connected_calls);
        expect(funnel.funnel.appointment_booked).toBe(overview.summary.meetings_booked);
        expect(funnel.rates.contact_rate).toBe(overview.summary.contact_rate);
        expect(overview.period.label).toBe(period);
      },
    );

    it.each(['7d', '30d', '90d'] as const)(
      'has a heatmap of %s that adds up to the overview',
      async (period) => {
        const client = connect(running.tokens.virsyn);
        const [overview, heatmap] = await Promise.all([
          client.overview({ period }),
          client.heatmap({ period }),
        ]);
        const sum = heatmap.heatmap.reduce((total, cell) => total + cell.total_calls, 0);
        expect(sum).toBe(overview.summary.total_calls);
      },
    );

    it('sends just what the client knows of', async () => {
      const client = connect(running.tokens.virsyn);
      await Promise.all([client.overview({}), client.funnel({}), client.heatmap({})]);
      expect(drift).toEqual([]);
    });

    it.each([
      ['Expired session', 'unauthorized'],
      ['User without an agency', 'forbidden'],
    ])('turns the user "%s" away as %s', async (label, code) => {
      const user = running.users.find((candidate) => candidate.label === label);
      const error = await connect(user?.token ?? '')
        .overview({})
        .catch((caught: unknown) => caught);
      expect(isClientError(error) && error.code).toBe(code);
    });
  });
});

describe('Virsyn over a call log', () => {
  it('leaves out what the log does not hold, and the client takes it', async () => {
    const log = await writeCallLog(500);
    const server = await startMockServer({ callLog: log.path });
    const client = createVirsynClient({
      baseUrl: `${server.url}/virsyn`,
      getAccessToken: async () => server.tokens.virsyn,
    });
    const overview = await client.overview({ period: '90d' });
    await server.close();
    expect(overview.summary.total_calls).toBe(500);
    expect(overview.summary.total_duration_seconds).toBe(
      log.rows.reduce((sum, row) => sum + row.durationSeconds, 0),
    );
    expect(overview.summary).not.toHaveProperty('positive_sentiment_pct');
    expect(overview.quality ?? {}).not.toHaveProperty('avg_talk_ratio');
  });
});
