import {
  createKaleyraClient,
  isClientError,
  type KaleyraCallListParams,
  type KaleyraClient,
} from '@callscope/client/kaleyra';
import { createMockApi, type FaultName, type MockApi, startMockServer } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCallLog } from '../support/writeCallLog';
import { faultsOfEverySystem } from './faultsOfEverySystem';

const now = '2026-02-16T15:00:00Z';
// All of the world, and the moment after its last leg.
const everything = {
  range: 'custom',
  start_date: '2025-11-01T00:00:00+05:30',
  end_date: '2026-02-17T00:00:00Z',
} as const;
const methods = ['overview', 'agentStats', 'dailyVolume', 'callList'] as const;
const mainToken = 'mock-kaleyra-main';

type Options = NonNullable<Parameters<typeof createMockApi>[0]>;

interface Running {
  readonly api: MockApi;
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
}

interface Transport {
  readonly name: string;
  readonly seeds: readonly number[];
  readonly start: (options: Options) => Promise<Running>;
}

const transports: readonly Transport[] = [
  {
    name: 'over a socket',
    seeds: [1, 2, 3],
    start: async (options) => {
      const server = await startMockServer({ now, ...options });
      return { api: server.api, baseUrl: `${server.url}/kaleyra`, stop: server.close };
    },
  },
  {
    name: 'over MSW in Node',
    seeds: Array.from({ length: 50 }, (_, index) => index + 1),
    start: async (options) => {
      const api = createMockApi({ now, ...options });
      const interceptor = createMockInterceptor({ api });
      interceptor.listen({ onUnhandledRequest: 'error' });
      const stop = async () => interceptor.close();
      return { api, baseUrl: 'https://mock.callscope.test/kaleyra', stop };
    },
  },
];

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Every page of a list, two at most: the huge tenant has many. */
async function readLegs(client: KaleyraClient, params: KaleyraCallListParams) {
  const first = await client.callList({ ...params, limit: 200 });
  const second = first.total > 200 ? await client.callList({ ...params, limit: 200, page: 2 }) : null;
  const legs = [...first.data, ...(second?.data ?? [])];
  expect(legs).toHaveLength(Math.min(first.total, 400));
  expect(new Set(legs.map(({ id }) => id)).size).toBe(legs.length);
  return { legs, total: first.total };
}

/** Asks everything in every way, and holds the answers to one another. */
async function askEverything(client: KaleyraClient) {
  for (const params of [{}, { range: 'today' }, { range: '7d' }, everything] as const) {
    const { call_volume, agent_stats, daily_volume, status_breakdown } = await client.overview(params);
    expect(await client.agentStats(params)).toEqual(agent_stats);
    expect(await client.dailyVolume(params)).toEqual(daily_volume);
    expect(sumOf(status_breakdown.map(({ count }) => count))).toBe(call_volume.total);
    expect(sumOf(daily_volume.map(({ incoming }) => incoming))).toBe(call_volume.incoming);
    expect(sumOf(daily_volume.map(({ forwarded }) => forwarded))).toBe(call_volume.forwarded);
    const { legs, total } = await readLegs(client, params);
    expect(total).toBe(call_volume.total);
    const services = [
      ['Incoming', call_volume.incoming],
      ['CallForward', call_volume.forwarded],
      ['Click2Call', call_volume.click2call],
    ] as const;
    for (const [service, count] of services) {
      expect((await client.callList({ ...params, service, limit: 1 })).total).toBe(count);
    }
    const [agent_number] = legs.map(({ callto }) => callto);
    if (agent_number !== undefined) await readLegs(client, { ...params, agent_number });
  }
  return (await client.overview(everything)).call_volume.total;
}

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'an answer',
    (error: unknown) => (isClientError(error) ? error.code : `not ours: ${String(error)}`),
  );

describe.each(transports)('Kaleyra $name', ({ seeds, start }) => {
  it.each(seeds)('answers every tenant of seed %i within its contract', async (seed) => {
    const { api, baseUrl, stop } = await start({ seed, days: 4 });
    const drift: unknown[] = [];
    const totals = new Map<string, number>();
    try {
      const users = api.users.filter(({ system, isExpired }) => system === 'kaleyra' && !isExpired);
      // The large ones take most of the time and show little that the others do not.
      const tenants = users.filter(({ token }) => seed <= 3 || !/-(?:medium|huge)$/.test(token));
      for (const { token } of tenants) {
        const client = createKaleyraClient({
          baseUrl,
          getAccessToken: async () => token,
          onContractDrift: (event) => drift.push(event),
        });
        await client.sync({ from_date: '2026-02-15', to_date: '2026-02-16' });
        totals.set(token, await askEverything(client));
      }
    } finally {
      await stop();
    }
    expect(drift).toEqual([]);
    expect([...totals.keys()]).toEqual(
      expect.arrayContaining(
        ['main', 'other', 'empty', 'three-calls', 'hostile'].map((role) => `mock-kaleyra-${role}`),
      ),
    );
    expect(totals.get(mainToken)).toBeGreaterThan(3);
    expect(totals.get('mock-kaleyra-empty')).toBe(0);
  });

  describe('with one system', () => {
    let running: Running;
    beforeAll(async () => {
      running = await start({ seed: 1, days: 40 });
    });
    afterAll(() => running.stop());

    const connect = (token: string | null = mainToken, drift: unknown[] = []) =>
      createKaleyraClient({
        baseUrl: running.baseUrl,
        ...(token !== null && { getAccessToken: async () => token }),
        onContractDrift: (event) => drift.push(event),
      });
    const outcomesUnder = async (fault: FaultName, params: object = {}, drift: unknown[] = []) => {
      running.api.faults.set([fault]);
      const client = connect(mainToken, drift);
      const outcomes: Record<string, string> = {};
      for (const method of methods) outcomes[method] = await outcomeOf(client[method](params));
      running.api.faults.set([]);
      return outcomes;
    };
    const all = (outcome: string) => Object.fromEntries(methods.map((method) => [method, outcome]));

    it.each([
      ...faultsOfEverySystem,
      ['byte_order_mark', 'an answer'],
      ['missing_field', 'contract'],
      ['null_field', 'contract'],
      ['negative_zero', 'an answer'],
      ['unordered_rows', 'an answer'],
      ['missing_rows', 'an answer'],
      ['duplicate_rows', 'an answer'],
      ['conflicting_rows', 'contract'],
      ['empty_answer', 'an answer'],
      // Where an answer has no day, its first count is gone.
      ['impossible_dates', 'contract'],
      ['huge_body', 'too_large'],
      ['deep_nesting', 'too_large'],
      // Nothing in an answer says whose it is.
      ['wrong_tenant', 'an answer'],
      ['stale_answer', 'an answer'],
      ['redirect_302', 'network'],
      ['redirect_307', 'network'],
    ] as const)('%s every method ends in %s', async (fault, outcome) => {
      expect(await outcomesUnder(fault)).toEqual(all(outcome));
    });

    it('inconsistent_totals are taken', async () => {
      expect(await outcomesUnder('inconsistent_totals')).toMatchObject({ overview: 'an answer' });
    });

    it('unknown_fields every method answers, and reports the drift', async () => {
      const drift: { path: string; kind: string }[] = [];
      expect(await outcomesUnder('unknown_fields', {}, drift)).toEqual(all('an answer'));
      expect(drift.length).toBeGreaterThan(methods.length);
      expect(drift.every(({ path, kind }) => kind === 'unknown' && path.endsWith('unknown_to_all'))).toBe(
        true,
      );
    });

    it('naive_times what has times is refused', async () => {
      expect(await outcomesUnder('naive_times')).toMatchObject({
        overview: 'contract',
        callList: 'contract',
      });
    });

    it('wrong_period what tells its days is refused', async () => {
      const longAgo = {
        range: 'custom',
        start_date: '2026-01-10T00:00:00+05:30',
        end_date: '2026-01-14T00:00:00+05:30',
      };
      const refused = { overview: 'contract', dailyVolume: 'contract' };
      expect(await outcomesUnder('wrong_period', longAgo)).toEqual({
        ...refused,
        callList: 'contract',
        // Agents have no days.
        agentStats: 'an answer',
      });
      expect(await outcomesUnder('wrong_period', { range: '7d' })).toMatchObject(refused);
    });

    it('the words of a failure arrive', async () => {
      running.api.faults.set(['server_error']);
      const error = await connect()
        .overview()
        .catch((caught: unknown) => caught);
      running.api.faults.set([]);
      expect(error).toMatchObject({
        status: 500,
        requestId: 'mock-request-500',
        serverMessage: 'Internal server error',
      });
    });

    it('a page after the last is a failure of the server here', async () => {
      expect(await outcomeOf(connect().callList({ page: 100_000 }))).toBe('server');
    });

    it.each(['mock-kaleyra-expired', 'mock-kaleyra-nobody', 'mock-virsyn-main'])(
      'the token %s is turned away as unauthorized',
      async (token) => {
        for (const method of [...methods, 'sync'] as const) {
          expect(await outcomeOf(connect(token)[method]())).toBe('unauthorized');
        }
      },
    );

    it('no token at all sees what the main user sees', async () => {
      expect(await connect(null).overview(everything)).toEqual(await connect().overview(everything));
    });

    describe('a sync', () => {
      const days = { from_date: '2026-02-13', to_date: '2026-02-16' };

      it("brings today's new legs, and says how many of each day", async () => {
        running.api.reset();
        const client = connect();
        const before = await client.callList({ range: 'today' });
        const today = await client.sync();
        expect(today).toMatchObject({ days: [{ day: null, outcome: 'answered' }], isComplete: true });
        expect((await client.callList({ range: 'today' })).total).toBeGreaterThan(before.total);
        const told: unknown[] = [];
        const report = await client.sync(days, { onProgress: (progress) => told.push(progress) });
        expect(report.days.map(({ day, outcome }) => `${day} ${outcome}`)).toEqual(
          [13, 14, 15, 16].map((day) => `2026-02-${day} answered`),
        );
        expect(report.synced).toBe(sumOf(report.days.map(({ synced }) => synced ?? 0)));
        expect(report.days.at(-1)?.synced).toBe(today.synced);
        expect(told).toHaveLength(4);
      });

      it('tells a day that the carrier failed as empty, like one without legs', async () => {
        running.api.faults.set([{ name: 'server_error', system: 'kaleyra-carrier', times: 1 }]);
        const report = await connect().sync(days);
        running.api.faults.set([]);
        expect(report.days.map(({ outcome }) => outcome)).toEqual([
          'empty',
          'answered',
          'answered',
          'answered',
        ]);
        expect(report.isComplete).toBe(false);
        const empty = await connect('mock-kaleyra-empty').sync();
        expect(empty).toEqual({
          days: [{ day: null, outcome: 'empty', synced: 0 }],
          synced: 0,
          isComplete: false,
        });
      });

      it.each([
        ['server_error', 'server'],
        ['error_with_200', 'server'],
        ['bad_request', 'bad_request'],
        ['login_page', 'bad_body'],
        ['truncated_json', 'bad_body'],
        ['missing_field', 'contract'],
        ['null_field', 'contract'],
        ['text_numbers', 'contract'],
        ['negative_count', 'contract'],
        ['redirect_307', 'network'],
      ] as const)('goes on after a day with %s', async (name, code) => {
        running.api.faults.set([{ name, system: 'kaleyra', endpoint: 'sync', times: 1 }]);
        const report = await connect().sync(days);
        running.api.faults.set([]);
        expect(report.days[0]).toMatchObject({ outcome: 'failed', synced: null, error: { code } });
        expect(report.days.slice(1).map(({ outcome }) => outcome)).toEqual(Array(3).fill('answered'));
      });

      it.each(['unauthorized', 'forbidden', 'not_found', 'rate_limited'] as const)(
        'ends with %s',
        async (name) => {
          running.api.faults.set([{ name, system: 'kaleyra', endpoint: 'sync' }]);
          expect(await outcomeOf(connect().sync(days))).toBe(name);
          running.api.faults.set([]);
        },
      );

      it('that is cancelled keeps what it has', async () => {
        const controller = new AbortController();
        const told: unknown[] = [];
        const syncing = connect().sync(days, {
          signal: controller.signal,
          onProgress: (progress) => {
            told.push(progress);
            controller.abort();
          },
        });
        expect(await outcomeOf(syncing)).toBe('aborted');
        expect(told).toMatchObject([{ day: '2026-02-13', outcome: 'answered', daysDone: 1, daysTotal: 4 }]);
      });
    });
  });
});

describe('Kaleyra where a token is required', () => {
  it('turns away who has none', async () => {
    const settings = { kaleyraToken: 'required' } as const;
    const server = await startMockServer({ now, days: 2, settings });
    const client = createKaleyraClient({ baseUrl: `${server.url}/kaleyra` });
    const outcome = await outcomeOf(client.overview());
    await server.close();
    expect(outcome).toBe('unauthorized');
  });
});

describe('Kaleyra over a call log', () => {
  it('has no dashboard where the log has no legs', async () => {
    const log = await writeCallLog(50);
    const server = await startMockServer({ callLog: log.path });
    const client = createKaleyraClient({ baseUrl: `${server.url}/kaleyra` });
    const outcomes: string[] = [];
    for (const method of [...methods, 'sync'] as const) outcomes.push(await outcomeOf(client[method]()));
    await server.close();
    expect(outcomes).toEqual(Array(5).fill('not_found'));
  });
});
