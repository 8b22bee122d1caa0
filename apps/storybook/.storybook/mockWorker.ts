import { createMockApi, type MockApiOptions } from '@callscope/mock-server';
import { setupWorker } from 'msw/browser';

/** A service worker that answers with the mock back ends a story asks for. */
export interface MockWorker {
  /** Answers from a new mock API; from none when `options` is absent, so that every request leaves the page. */
  readonly serve: (options: MockApiOptions | undefined) => Promise<void>;
}

/** Makes the worker of this page; it starts with the first story that asks for an API. */
export function createMockWorker(): MockWorker {
  const worker = setupWorker();
  let started: Promise<unknown> | null = null;
  return {
    async serve(options) {
      if (options === undefined) {
        worker.resetHandlers();
        return;
      }
      started ??= worker.start({
        quiet: true,
        onUnhandledRequest: 'bypass',
        // Relative, so that it is found below any path.
        serviceWorker: { url: './mockServiceWorker.js' },
      });
      await started;
      worker.resetHandlers(...createMockApi(options).handlers);
    },
  };
}
