import { setupWorker } from 'msw/browser';
import { createMockApi, type MockApi, type MockApiOptions } from './createMockApi';

/** What a mock worker serves. */
export interface MockWorkerOptions extends MockApiOptions {
  /** Where the page has MSW's worker file; `./mockServiceWorker.js` when left out, right below any path. */
  readonly serviceWorkerUrl?: string;
}

/** The mock back ends in this page. */
export interface MockWorker extends MockApi {
  /** Lets requests through to the network again. */
  readonly stop: () => void;
}

/**
 * Answers this page's requests to the four systems, to Kaleyra's carrier and to `/_mock/…`, on any origin, from a
 * service worker. All other requests go to the network. The page's server must have MSW's worker file
 * (`npx msw init public`).
 * @throws {MockServerError} for an option out of range or an unknown fault
 */
export async function startMockWorker({
  serviceWorkerUrl = './mockServiceWorker.js',
  ...options
}: MockWorkerOptions = {}): Promise<MockWorker> {
  const api = createMockApi(options);
  const worker = setupWorker(...api.handlers);
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: serviceWorkerUrl },
  });
  return {
    ...api,
    stop: () => {
      worker.stop();
      api.reset();
    },
  };
}
