import type { ContractDrift } from '@callscope/client';
import { createLoquentClient, isClientError, type LoquentTimeRange } from '@callscope/client/loquent';
import {
  createMockApi,
  type FaultName,
  type FaultSet,
  type MockUser,
  startMockServer,
} from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCallLog } from '../support/writeCallLog';

const now = '2026-02-16T15:00:00Z';
const days = 4;
const main = 'mock-loquent-main';

interface Running {
  readonly baseUrl: string;
  readonly users: readonly MockUser[];
  readonly faults: FaultSet;
  readonly stop: () => Promise<void>;
}

interface Transport {
  readonly name: string;
  readonly seeds: readonly number[];
  readonly start: (seed: number) => Promise<Running>;
}

const transports: readonly Transport[] = [
  {
    name: 'over a socket',
    seeds: [1, 2, 3],
    start: async (seed) => {
      const { url, users, api, close } = await startMockServer({ seed, now, days });
      return { baseUrl: `${url}/loquent`, users, faults: api.faults, stop: close };
    },
  },
  {
    name: 'over MSW in Node',
    seeds: Array.from({ length: 50 }, (_, index) => index + 1),
    start: async (seed) => {
      const api = createMockApi({ seed, now, days });
      const interceptor = createMockInterceptor({ api });
      interceptor.listen({ onUnhandledRequest: 'error' });
      return {
        baseUrl: 'https://mock.callscope.test/loquent',
        users: api.users,
        faults: api.faults,
        stop: async () => interceptor.close(),
      };
    },
  },
];

const ranges: readonly LoquentTimeRange[] = [
  'today',
  'yesterday',
  'last_7_days',
  'last_30_days',
  'last_90_days',
  'all_time',
  { custom: { start: '2026-02-13', end: '2026-02-16' } },
];

function connect(baseUrl: string, token: string) {
  const drifts: ContractDrift[] = [];
  const client = createLoquentClient({
    baseUrl,
    getAccessToken: async () => token,
    onContractDrift: (drift) => drifts.push(drift),
  });
  return { client, drifts };
}

type Client = ReturnType<typeof createLoquentClient>;

/** Every method, each of them asked for one range. */
const methods: Readonly<Record<string, (client: Client, range: LoquentTimeRange) => Promise<unknown>>> = {
  stats: (client, time_range) => client.stats({ time_range }),
  'messaging-stats': (client, time_range) => client.messagingStats({ time_range }),
  'text-agent-stats': (client, time_range) => client.textAgentStats({ time_range }),
  'plan-stats': (client) => client.planStats(),
  'ai-usage-stats': (client, time_range) => client.aiUsageStats({ time_range }),
  'ai-message-origin-stats': (client, time_range) => client.aiMessageOriginStats({ time_range }),
  'engagement-stats': (client, time_range) => client.engagementStats({ time_range }),
};
const endpoints = Object.keys(methods);

const ask = (endpoint: string, client: Client, range: LoquentTimeRange = 'last_7_days') => {
  const method = methods[endpoint];
  if (method === undefined) throw new Error(`${endpoint} is no endpoint`);
  return method(client, range);
};

/** `ok`, or the code of the error. */
async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    if (isClientError(error)) return error.code;
    throw error;
  }
}

const isAnswered = ({ system, isExpired, token }: MockUser) =>
  system === 'loquent' && !isExpired && !token.endsWith('-no-permission');

describe.each(transports)('the client of Loquent $name', ({ seeds, start }) => {
  describe.each(seeds)('seed %i', (seed) => {
    let running: Running;
    beforeAll(async () => {
      running = await start(seed);
    });
    afterAll(() => running.stop());

    it('answers every user as its contract says, and sends nothing else', async () => {
      const users = running.users.filter(isAnswered);
      expect(users.length).toBeGreaterThan(10);
      for (const [place, { token }] of users.entries()) {
        const { client, drifts } = connect(running.baseUrl, token);
        // Over the seeds every tenant is asked for every range.
        const range = ranges[(place + seed) % ranges.length];
        await Promise.all(endpoints.map((endpoint) => ask(endpoint, client, range)));
        expect(drifts).toEqual([]);
      }
    });

    it('counts alike in two answers', async () => {
      const { client } = connect(running.baseUrl, main);
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

  describe('what is not answered', () => {
    let running: Running;
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
      const { client } = connect(running.baseUrl, token);
      for (const endpoint of endpoints) expect(await outcomeOf(ask(endpoint, client))).toBe(code);
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
      const { client } = connect(running.baseUrl, main);
      for (const endpoint of endpoints) {
        expect(await ask(endpoint, byCookie)).toEqual(await ask(endpoint, client));
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
      for (const range of ranges) await client.stats({ time_range: range });
      expect(written).toHaveLength(ranges.length);
      const other = createLoquentClient({
        baseUrl: running.baseUrl,
        getAccessToken: async () => main,
        encodeTimeRange: () => 'Last30Days',
      });
      expect(await outcomeOf(other.stats())).toBe('bad_request');
    });

    it('no two days that the client lets pass are refused', async () => {
      const { client } = connect(running.baseUrl, main);
      for (const [start, end] of [
        ['2026-02-16', '2026-02-16'],
        ['2024-02-29', '2026-02-28'],
        ['2026-03-01', '2026-03-31'],
      ] as const) {
        expect(await outcomeOf(client.stats({ time_range: { custom: { start, end } } }))).toBe('ok');
      }
    });

    // What each endpoint makes of a fault: one outcome for all, and those that differ; `''` is not asked, because its
    // answer has nothing of the kind. Where contacts or AI's messages are counted, the first count may be missing.
    const lenient = { 'ai-message-origin-stats': 'ok', 'engagement-stats': 'ok' };
    const noRows = { 'text-agent-stats': '', 'plan-stats': '' };
    const noRates = { stats: '', 'ai-usage-stats': '', 'engagement-stats': '' };
    const noDates = { ...noRows, 'ai-usage-stats': '', 'ai-message-origin-stats': '' };
    const outcomes: readonly (readonly [FaultName, string, Readonly<Record<string, string>>?])[] = [
      ['unauthorized', 'unauthorized'],
      ['forbidden', 'forbidden'],
      ['not_found', 'not_found'],
      ['method_not_allowed', 'contract'],
      ['bad_request', 'bad_request'],
      ['conflict', 'bad_request'],
      ['unprocessable', 'bad_request'],
      ['rate_limited', 'rate_limited'],
      ['rate_limited_hour', 'rate_limited'],
      ['server_error', 'server'],
      ['error_with_200', 'server'],
      ['error_page', 'server'],
      ['bad_gateway', 'server'],
      ['unavailable', 'server'],
      ['login_page', 'bad_body'],
      ['truncated_json', 'bad_body'],
      ['nan_literal', 'bad_body'],
      ['empty_body', 'bad_body'],
      ['no_content', 'bad_body'],
      ['byte_order_mark', 'ok'],
      ['wrong_charset', 'ok'],
      ['missing_field', 'contract', lenient],
      ['null_field', 'contract', lenient],
      ['wrong_shape', 'contract'],
      ['text_numbers', 'contract'],
      ['not_a_number', 'contract'],
      ['unknown_fields', 'ok'],
      ['negative_count', 'contract'],
      ['unsafe_integer', 'contract'],
      ['infinite_number', 'contract'],
      ['negative_zero', 'ok'],
      ['rate_out_of_range', 'ok', noRates],
      ['negative_rate', 'ok', noRates],
      ['inconsistent_totals', 'ok', { 'ai-usage-stats': '' }],
      ['duplicate_rows', 'ok', noRows],
      // Costs and activities hold no count that could differ.
      ['conflicting_rows', 'contract', { ...noRows, 'ai-usage-stats': '', 'engagement-stats': '' }],
      ['unordered_rows', 'ok', noRows],
      ['missing_rows', 'ok', noRows],
      ['empty_answer', 'ok'],
      ['impossible_dates', 'contract', noDates],
      ['deep_nesting', 'too_large'],
      ['huge_body', 'too_large'],
      [
        'wrong_period',
        'ok',
        // Only a series shows which range it is of.
        { stats: 'contract', 'messaging-stats': 'contract' },
      ],
      // No answer of Loquent says whose it is.
      ['wrong_tenant', 'ok'],
      ['redirect_302', 'network'],
    ];

    const cases = outcomes.map(([name, usual, others = {}]) => ({ name, usual, others }));
    it.each(cases)('$name is $usual', async ({ name, usual, others }) => {
      for (const endpoint of endpoints.filter((one) => others[one] !== '')) {
        running.faults.set([{ name, system: 'loquent' }]);
        const { client, drifts } = connect(running.baseUrl, main);
        expect(`${endpoint} ${await outcomeOf(ask(endpoint, client))}`).toBe(
          `${endpoint} ${others[endpoint] ?? usual}`,
        );
        if (name === 'unknown_fields') {
          expect(drifts.map(({ path, kind }) => `${kind} ${path}`)).toContain('unknown unknown_to_all');
        }
        if (others === lenient && others[endpoint] !== undefined) {
          expect(drifts.map(({ kind }) => kind)).toEqual(['missing']);
        }
      }
      running.faults.set([]);
    });

    it.each(['last_90_days', 'today', { custom: { start: '2026-02-14', end: '2026-02-15' } }] as const)(
      'wrong_period is seen in the series of %j',
      async (range) => {
        running.faults.set([{ name: 'wrong_period', system: 'loquent' }]);
        const { client } = connect(running.baseUrl, main);
        expect(await outcomeOf(ask('stats', client, range))).toBe('contract');
        expect(await outcomeOf(ask('messaging-stats', client, range))).toBe('contract');
        running.faults.set([]);
      },
    );
  });
});

describe('the client of Loquent over a call log', () => {
  it('answers what the log holds, and the client takes it', async () => {
    const log = await writeCallLog(500);
    const server = await startMockServer({ callLog: log.path });
    const { client, drifts } = connect(`${server.url}/loquent`, server.tokens.loquent);
    const stats = await client.stats({ time_range: 'last_90_days' });
    const engagement = await client.engagementStats({ time_range: 'last_90_days' });
    const refused = ['messaging-stats', 'text-agent-stats', 'plan-stats', 'ai-usage-stats'];
    const codes = await Promise.all(refused.map((endpoint) => outcomeOf(ask(endpoint, client))));
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
