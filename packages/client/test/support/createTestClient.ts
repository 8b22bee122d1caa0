import type { ClientOptions } from '../../src/ClientOptions';
import { createVirsynClient, type VirsynClient } from '../../src/virsyn/createVirsynClient';
import { createFakeFetch, type FakeFetch } from './createFakeFetch';

/** A client on a fake `fetch`, with a host that hands out `token-1`, `token-2`, and so on. */
export interface TestClient extends FakeFetch {
  readonly client: VirsynClient;
  /** The reasons the host was asked with, in order. */
  readonly tokenReasons: readonly string[];
}

export function createTestClient(
  answer: Parameters<typeof createFakeFetch>[0],
  options: Partial<ClientOptions> = {},
): TestClient {
  const fake = createFakeFetch(answer);
  const tokenReasons: string[] = [];
  const signIn: Partial<ClientOptions> = options.auth
    ? {}
    : {
        getAccessToken: async ({ reason }) => {
          tokenReasons.push(reason);
          return `token-${tokenReasons.length}`;
        },
      };
  const client = createVirsynClient({
    baseUrl: 'https://virsyn.example.com',
    fetch: fake.fetch,
    retryJitter: () => 0,
    ...signIn,
    ...options,
  });
  return { ...fake, client, tokenReasons };
}
