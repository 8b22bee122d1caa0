import { createMockApi, type MockApi, type MockSystem, startMockServer } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';

const now = '2026-02-16T15:00:00Z';

type Options = NonNullable<Parameters<typeof createMockApi>[0]>;

/** A system's mock, reached over one transport. */
export interface RunningSystem {
  readonly api: MockApi;
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
}

/** A way to a system's mock. */
export interface ClientTransport {
  readonly name: string;
  /** Worlds that a suite of all tenants looks at. */
  readonly seeds: readonly number[];
  readonly start: (options: Options) => Promise<RunningSystem>;
}

/** The ways to a system that the clients' suites take; the world's now is 16 February 2026, 15:00 UTC. */
export const clientTransports = (system: MockSystem): readonly ClientTransport[] => [
  {
    name: 'over a socket',
    seeds: [1, 2, 3],
    start: async (options) => {
      const server = await startMockServer({ now, ...options });
      return { api: server.api, baseUrl: `${server.url}/${system}`, stop: server.close };
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
      return { api, baseUrl: `https://mock.callscope.test/${system}`, stop };
    },
  },
];
