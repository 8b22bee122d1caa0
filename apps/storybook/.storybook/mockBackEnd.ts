import { type MockWorker, type MockWorkerOptions, startMockWorker } from '@callscope/mock-server/browser';

/** The mock back ends behind the story on screen. */
export interface MockBackEnd {
  /** Answers from new back ends; from none when `options` is absent, so that every request leaves the page. */
  readonly serve: (options: MockWorkerOptions | undefined) => Promise<void>;
}

/** Makes the back end of this page; its service worker starts with the first story that asks for it. */
export function createMockBackEnd(): MockBackEnd {
  let worker: MockWorker | null = null;
  return {
    async serve(options) {
      worker?.stop();
      worker = options === undefined ? null : await startMockWorker(options);
    },
  };
}
