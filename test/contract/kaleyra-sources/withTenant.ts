import { createKaleyraClient, type KaleyraClient } from '@callscope/client/kaleyra';
import { createMockApi, type Fault } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';
import { now } from './expectations';

/** Works with one tenant's client, and counts what it sends. */
export async function withTenant<T>(
  seed: number,
  role: string,
  work: (client: KaleyraClient, setFault: (fault: Fault) => void, sent: string[]) => Promise<T>,
): Promise<T> {
  const api = createMockApi({ seed, now, days: 12 });
  const interceptor = createMockInterceptor({ api });
  interceptor.listen({ onUnhandledRequest: 'error' });
  const sent: string[] = [];
  const client = createKaleyraClient({
    baseUrl: 'https://mock.callscope.test/kaleyra',
    getAccessToken: async () => `mock-kaleyra-${role}`,
    fetch: (input, init) => {
      sent.push(
        new URL(input instanceof Request ? input.url : String(input)).pathname.split('/').at(-1) ?? '',
      );
      return fetch(input, init);
    },
  });
  try {
    return await work(client, (fault) => api.faults.set([fault]), sent);
  } finally {
    interceptor.close();
  }
}
