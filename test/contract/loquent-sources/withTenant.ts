import { createLoquentClient, type LoquentClient } from '@callscope/client/loquent';
import { createMockApi, type Fault } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';

/** The clock of the world: 16 February 2026 in the zones of all tenants. */
export const now = '2026-02-16T15:00:00Z';
export const today = '2026-02-16';

/** The tenants, and the zones in their profiles; the empty one has none, which is US/Eastern. */
export const zoneByRole = {
  main: 'America/New_York',
  empty: 'US/Eastern',
  'three-calls': 'America/New_York',
  hostile: 'America/New_York',
  'half-hour': 'Asia/Kolkata',
  'clock-change': 'Africa/Casablanca',
} as const;

export type Role = keyof typeof zoneByRole;

// The keys of an object are its members.
export const roles = Object.keys(zoneByRole) as Role[];

/** Works with one tenant's client, and collects the endpoints that it asks. */
export async function withTenant<T>(
  seed: number,
  role: Role,
  work: (client: LoquentClient, setFault: (fault: Fault) => void, sent: string[]) => Promise<T>,
): Promise<T> {
  const api = createMockApi({ seed, now, days: 12 });
  const interceptor = createMockInterceptor({ api });
  interceptor.listen({ onUnhandledRequest: 'error' });
  const sent: string[] = [];
  const client = createLoquentClient({
    baseUrl: 'https://mock.callscope.test/loquent',
    getAccessToken: async () => `mock-loquent-${role}`,
    organizationTimeZone: zoneByRole[role],
    fetch: (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : String(input));
      sent.push(pathname.split('/').at(-1) ?? '');
      return fetch(input, init);
    },
  });
  try {
    return await work(client, (fault) => api.faults.set([fault]), sent);
  } finally {
    interceptor.close();
  }
}
