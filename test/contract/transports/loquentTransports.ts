import type { ContractDrift } from '@callscope/client';
import {
  createLoquentClient,
  isClientError,
  type LoquentClient,
  type LoquentTimeRange,
} from '@callscope/client/loquent';
import { createMockApi, type FaultSet, type MockUser, startMockServer } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';

const now = '2026-02-16T15:00:00Z';
const days = 4;

/** A mock server that runs, reached over one transport. */
export interface RunningLoquent {
  readonly baseUrl: string;
  readonly users: readonly MockUser[];
  readonly faults: FaultSet;
  readonly stop: () => Promise<void>;
}

/** A way to reach a mock server, and the worlds it is tried with. */
export interface LoquentTransport {
  readonly name: string;
  readonly seeds: readonly number[];
  readonly start: (seed: number) => Promise<RunningLoquent>;
}

/** A real server, and the same answers without one. The world's now is 16 February 2026; four days have calls. */
export const loquentTransports: readonly LoquentTransport[] = [
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

/** Every range there is. */
export const loquentRanges: readonly LoquentTimeRange[] = [
  'today',
  'yesterday',
  'last_7_days',
  'last_30_days',
  'last_90_days',
  'all_time',
  { custom: { start: '2026-02-13', end: '2026-02-16' } },
];

/** A client that signs in with one token, and what it tells of drift. */
export function connectLoquent(baseUrl: string, token: string) {
  const drifts: ContractDrift[] = [];
  const client = createLoquentClient({
    baseUrl,
    getAccessToken: async () => token,
    onContractDrift: (drift) => drifts.push(drift),
  });
  return { client, drifts };
}

/** Every method, each of them asked for one range. */
const methods: Readonly<
  Record<string, (client: LoquentClient, range: LoquentTimeRange) => Promise<unknown>>
> = {
  stats: (client, time_range) => client.stats({ time_range }),
  'messaging-stats': (client, time_range) => client.messagingStats({ time_range }),
  'text-agent-stats': (client, time_range) => client.textAgentStats({ time_range }),
  'plan-stats': (client) => client.planStats(),
  'ai-usage-stats': (client, time_range) => client.aiUsageStats({ time_range }),
  'ai-message-origin-stats': (client, time_range) => client.aiMessageOriginStats({ time_range }),
  'engagement-stats': (client, time_range) => client.engagementStats({ time_range }),
};
/** The system's own names of the endpoints. */
export const loquentEndpoints = Object.keys(methods);

/** Asks one endpoint, for seven days by default. */
export const askLoquent = (
  endpoint: string,
  client: LoquentClient,
  range: LoquentTimeRange = 'last_7_days',
) => {
  const method = methods[endpoint];
  if (method === undefined) throw new Error(`${endpoint} is no endpoint`);
  return method(client, range);
};

/** `ok`, or the code of the error. */
export async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    if (isClientError(error)) return error.code;
    throw error;
  }
}
