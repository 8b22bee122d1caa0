import { createLoquentClient, type LoquentClient } from '../../src/loquent/createLoquentClient';
import type { LoquentClientOptions } from '../../src/loquent/LoquentClientOptions';
import { createFakeFetch, type FakeFetch, json } from './createFakeFetch';
import { loquentAnswers, loquentEndpoints, loquentMethods } from './loquentAnswers';

/** A client of Loquent on a fake `fetch`, with a host that hands out `token-1`, `token-2`, and so on. */
export interface LoquentTestClient extends FakeFetch {
  readonly client: LoquentClient;
  /** The reasons the host was asked with, in order. */
  readonly tokenReasons: readonly string[];
}

export function createLoquentTestClient(
  answer: Parameters<typeof createFakeFetch>[0],
  options: Partial<LoquentClientOptions> = {},
): LoquentTestClient {
  const fake = createFakeFetch(answer);
  const tokenReasons: string[] = [];
  const signIn: Partial<LoquentClientOptions> = options.auth
    ? {}
    : {
        getAccessToken: async ({ reason }) => {
          tokenReasons.push(reason);
          return `token-${tokenReasons.length}`;
        },
      };
  const client = createLoquentClient({
    baseUrl: 'https://loquent.example.com',
    fetch: fake.fetch,
    retryJitter: () => 0,
    ...signIn,
    ...options,
  });
  return { ...fake, client, tokenReasons };
}

/** Each endpoint's own answer. */
export function answerAsLoquent({ url }: Request): Response {
  const method = loquentMethods.find((one) => new URL(url).pathname.endsWith(`/${loquentEndpoints[one]}`));
  return method === undefined ? json({}, 404) : json(loquentAnswers[method]);
}

/** A client that gets one answer whatever it asks. It asks for all time, of which no answer is too long. */
export const askFor = async (
  method: keyof typeof loquentAnswers,
  answer: unknown,
  options: Partial<LoquentClientOptions> = {},
): Promise<unknown> => {
  const { client } = createLoquentTestClient(() => json(answer), options);
  return method === 'planStats' ? client.planStats() : client[method]({ time_range: 'all_time' });
};
