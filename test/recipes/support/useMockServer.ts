import { type MockServer, startMockServer } from '@callscope/mock-server';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';

/** The moment at which the mock server of recipes lives. */
export const now = '2026-02-16T15:00:00Z';

/** A mock server for the tests of one file, without faults at the beginning of each. */
export function useMockServer(): () => MockServer {
  let server: MockServer | undefined;
  beforeAll(async () => {
    server = await startMockServer({ now, days: 14 });
  });
  afterEach(() => {
    server?.api.faults.set([]);
    vi.unstubAllGlobals();
  });
  afterAll(() => server?.close());
  return () => {
    if (server === undefined) throw new Error('the mock server has not started');
    return server;
  };
}
