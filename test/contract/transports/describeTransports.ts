import { createMockApi, type MockApi, type MockApiOptions, startMockServer } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Ask, askOver } from './askOver';

/** What a mock of the systems is started with: the world's now is 16 February 2026, 15:00 UTC, unless it is given. */
export type TransportOptions = Pick<MockApiOptions, 'seed' | 'now' | 'days' | 'settings' | 'faults'>;

/** A mock that runs, reached over one transport. */
export interface Running {
  readonly api: MockApi;
  readonly ask: Ask;
  readonly stop: () => Promise<void>;
}

const transports: readonly {
  readonly name: string;
  readonly start: (options: TransportOptions) => Promise<Running>;
}[] = [
  {
    name: 'over a socket',
    start: async (options) => {
      const server = await startMockServer(options);
      return { api: server.api, ask: askOver(server.url), stop: server.close };
    },
  },
  {
    name: 'over MSW in Node',
    start: async (options) => {
      const api = createMockApi(options);
      const interceptor = createMockInterceptor({ api });
      interceptor.listen({ onUnhandledRequest: 'error' });
      return {
        api,
        ask: askOver('https://mock.callscope.test'),
        stop: async () => interceptor.close(),
      };
    },
  },
];

/**
 * Runs a suite over every transport, each with a mock of its own.
 * @param suite is given a function that gives the running mock, once tests run
 */
export function describeTransports(
  title: string,
  options: TransportOptions,
  suite: (running: () => Running) => void,
): void {
  for (const { name, start } of transports) {
    describe(`${title} ${name}`, () => {
      let running: Running | undefined;
      beforeAll(async () => {
        running = await start({ now: '2026-02-16T15:00:00Z', ...options });
      });
      afterAll(() => running?.stop());
      suite(() => {
        if (running === undefined) throw new Error('the mock runs only while tests do');
        return running;
      });
    });
  }
}
