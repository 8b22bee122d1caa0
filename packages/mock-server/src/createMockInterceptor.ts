import { setupServer } from 'msw/node';
import { createMockApi, type MockApi, type MockApiOptions } from './createMockApi';

/** What an interceptor answers from: options for a new mock API, or one that exists. */
export type MockInterceptorOptions = MockApiOptions | { readonly api: MockApi };

/** How an interceptor begins. */
export interface ListenOptions {
  /**
   * What becomes of requests to other addresses: they go to the network in silence (`bypass`, the default) or
   * with a warning (`warn`), or fail (`error`).
   */
  readonly onUnhandledRequest?: 'bypass' | 'warn' | 'error';
}

/** The mock back ends inside this process. */
export interface MockInterceptor extends MockApi {
  /** Begins to answer. */
  readonly listen: (options?: ListenOptions) => void;
  /** Stops answering and ends every request that waits. */
  readonly close: () => void;
}

/**
 * Answers this Node process's requests to the four systems, to Kaleyra's carrier and to `/_mock/…`, on any origin,
 * without a server: for unit tests. Nothing happens before `listen()`.
 * @throws {MockServerError} for an option out of range or an unknown fault
 */
export function createMockInterceptor(options: MockInterceptorOptions = {}): MockInterceptor {
  const api = 'api' in options ? options.api : createMockApi(options);
  const server = setupServer(...api.handlers);
  return {
    ...api,
    listen: ({ onUnhandledRequest = 'bypass' } = {}) => server.listen({ onUnhandledRequest }),
    close: () => {
      server.close();
      api.reset();
    },
  };
}
