import type { IdentityBreach } from '@callscope/client';
import { createMockApi, type MockApi, type MockSystem } from '@callscope/mock-server';
import { createMockInterceptor } from '@callscope/mock-server/node';
import { describe, expect, it } from 'vitest';
import { contradictedEndpoints } from './contradictedEndpoints';
import { identityChecks, oneOf } from './identityChecks';

type Options = NonNullable<Parameters<typeof createMockApi>[0]>;

const now = '2026-02-16T15:00:00Z';
// Every tenant of every seed takes a minute.
const isSweep = process.env.CALLSCOPE_EVERY_TENANT !== undefined;
const seeds = Array.from({ length: 50 }, (_, index) => index + 1);
// The keys of a literal are its members.
const systems = Object.keys(identityChecks) as readonly MockSystem[];

/** Works while a mock of the systems answers. */
async function withMock<T>(options: Options, work: (api: MockApi) => Promise<T>): Promise<T> {
  const api = createMockApi({ now, days: 3, ...options });
  const interceptor = createMockInterceptor({ api });
  interceptor.listen({ onUnhandledRequest: 'error' });
  try {
    return await work(api);
  } finally {
    interceptor.close();
  }
}

/** Who may ask, without the two that are built for their size. */
const usersOf = (api: MockApi, system: MockSystem) =>
  api.users.filter(
    (user) =>
      user.system === system &&
      !user.isExpired &&
      user.agencyId !== null &&
      !/-(?:no-permission|medium|huge)$/.test(user.token),
  );

/** The breaches that the main user and one more see of each system; over the seeds, all do. */
async function breachesOfSome(api: MockApi, seed: number): Promise<readonly IdentityBreach[]> {
  const breaches: IdentityBreach[] = [];
  for (const system of systems) {
    const users = usersOf(api, system);
    const asked = isSweep ? users : [users[0], users[1 + (seed % (users.length - 1))]];
    for (const user of asked) {
      if (user) breaches.push(...(await identityChecks[system](user.token, seed)));
    }
  }
  return breaches;
}

describe('What every system says of the same calls', () => {
  it.each(seeds)('agrees in the world of seed %i', async (seed) => {
    const settings = { vyomRevision: oneOf(['older', 'current'], seed) };
    expect(await withMock({ seed, settings }, (api) => breachesOfSome(api, seed))).toEqual([]);
  });

  it('agrees for the tenants that are built for their size', async () => {
    const breaches = await withMock({ seed: 1 }, async (api) => {
      const large = api.users.filter(({ token }) => /-(?:medium|huge)$/.test(token));
      expect(large.length).toBeGreaterThan(systems.length);
      return Promise.all(large.map(({ system, token }) => identityChecks[system](token, 1)));
    });
    expect(breaches.flat()).toEqual([]);
  });

  it('disagrees while daily figures lag behind calls, and only where that is possible', async () => {
    const breaches = await withMock({ seed: 1, days: 40, settings: { dailyStats: 'lagging' } }, (api) =>
      breachesOfSome(api, 0),
    );
    expect(breaches.map(({ identity }) => identity)).toContain('heatmap_sum');
    expect(breaches.filter(({ isLagPossible }) => !isLagPossible)).toEqual([]);
  });
});

describe('An answer that one endpoint gives wrongly', () => {
  it.each(contradictedEndpoints)('by %s contradicts the others', async (name, endpoints) => {
    await withMock({ seed: 1, days: 10 }, async (api) => {
      for (const system of systems) {
        for (const endpoint of endpoints[system] ?? []) {
          api.faults.set([{ name, system, endpoint }]);
          const breaches = await identityChecks[system](`mock-${system}-main`, 0);
          expect(breaches.length, `${system} ${endpoint}`).toBeGreaterThan(0);
        }
      }
    });
  });

  it.each([
    ['virsyn', ['dashboard-timeseries', 'dashboard-quality', 'dashboard-heatmap']],
    ['vyom', ['by-assistant', 'by-phone-number', 'by-time', 'by-service']],
    ['loquent', ['stats', 'messaging-stats', 'ai-usage-stats', 'ai-message-origin-stats']],
    ['kaleyra', ['overview', 'agent-stats', 'daily-volume']],
  ] as const)('by duplicate_rows contradicts nothing of %s: a row counts once', async (system, endpoints) => {
    await withMock({ seed: 1, days: 10 }, async (api) => {
      for (const endpoint of endpoints) {
        api.faults.set([{ name: 'duplicate_rows', system, endpoint }]);
        expect(await identityChecks[system](`mock-${system}-main`, 0), endpoint).toEqual([]);
      }
    });
  });
});
