import { setupServer } from 'msw/node';
import { createMockApi, type MockApi, type MockApiOptions } from './createMockApi';

/** The mock back ends inside this process. */
export interface MockInterceptor extends MockApi {
  /** Begins to answer; requests to other addresses go to the network. */
  readonly listen: () => void;
  /** Stops answering and ends every request that waits. */
  readonly close: () => void;
}

/**
 * Answers this Node process's requests to `/virsyn/…` and `/_mock/…`, on any origin, without a server: for
 * unit tests. Nothing happens before `listen()`.
 * @throws {MockServerError} for an option out of range or an unknown fault
 */
export function createMockInterceptor(options: MockApiOptions = {}): MockInterceptor {
  const api = createMockApi(options);
  const server = setupServer(...api.handlers);
  return {
    ...api,
    listen: () => server.listen({ onUnhandledRequest: 'bypass' }),
    close: () => {
      server.close();
      api.reset();
    },
  };
}
