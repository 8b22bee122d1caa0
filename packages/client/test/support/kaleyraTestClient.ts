import type { ClientOptions } from '../../src/ClientOptions';
import { createKaleyraClient, type KaleyraClient } from '../../src/kaleyra/createKaleyraClient';
import { createFakeFetch, type FakeFetch, json } from './createFakeFetch';
import { kaleyraAnswers, kaleyraEndpoints, kaleyraMethods } from './kaleyraAnswers';

/** A client of Kaleyra on a fake `fetch`, without a token unless the options give one. */
export function createKaleyraTestClient(
  answer: Parameters<typeof createFakeFetch>[0],
  options: Partial<ClientOptions> = {},
): FakeFetch & { readonly client: KaleyraClient } {
  const fake = createFakeFetch(answer);
  const client = createKaleyraClient({
    baseUrl: 'https://kaleyra.example.com',
    fetch: fake.fetch,
    retryJitter: () => 0,
    ...options,
  });
  return { ...fake, client };
}

/** Each endpoint's own answer. */
export function answerAsKaleyra({ url }: Request): Response {
  const method = kaleyraMethods.find((one) => new URL(url).pathname.endsWith(`/${kaleyraEndpoints[one]}`));
  return method === undefined ? json({ synced: 7, status: 'ok' }, 201) : json(kaleyraAnswers[method]);
}
