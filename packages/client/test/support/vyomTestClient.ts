import type { ClientOptions } from '../../src/ClientOptions';
import { createVyomClient, type VyomClient } from '../../src/vyom/createVyomClient';
import { createFakeFetch, type FakeFetch } from './createFakeFetch';

/** The key that {@link createVyomTestClient} signs with. */
export const testApiKey = 'key-1';

/** A client of Vyom on a fake `fetch`, signed with an API key. */
export function createVyomTestClient(
  answer: Parameters<typeof createFakeFetch>[0],
  options: Partial<ClientOptions> = {},
): FakeFetch & { readonly client: VyomClient } {
  const fake = createFakeFetch(answer);
  const client = createVyomClient({
    baseUrl: 'https://vyom.example.com',
    fetch: fake.fetch,
    retryJitter: () => 0,
    ...(options.getAccessToken ? {} : { auth: { apiKey: testApiKey } }),
    ...options,
  });
  return { ...fake, client };
}
