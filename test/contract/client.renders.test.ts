import { setImmediate as turn } from 'node:timers/promises';
import {
  createKaleyraClient,
  createLoquentClient,
  createVirsynClient,
  createVyomClient,
} from '@callscope/client';
import { startMockServer } from '@callscope/mock-server';
import { afterAll, beforeAll, expect, it } from 'vitest';

const renders = 200;
const tenants = ['main', 'other', 'empty', 'three-calls'];

let server: Awaited<ReturnType<typeof startMockServer>>;
beforeAll(async () => {
  server = await startMockServer({ now: '2026-02-16T15:00:00Z', days: 14 });
});
afterAll(() => server.close());

/** What one user's page asks of the four systems, with clients of its own and a host that takes some turns. */
async function render(tenant: string, turns: number): Promise<string> {
  const optionsOf = (system: string) => ({
    baseUrl: `${server.url}/${system}`,
    getAccessToken: async () => {
      for (let passed = 0; passed < turns; passed += 1) await turn();
      return `mock-${system}-${tenant}`;
    },
  });
  const answers = await Promise.all([
    createVirsynClient(optionsOf('virsyn')).overview(),
    createVyomClient(optionsOf('vyom')).dashboard(),
    createLoquentClient(optionsOf('loquent')).stats(),
    createKaleyraClient(optionsOf('kaleyra')).overview(),
  ]);
  return JSON.stringify(answers);
}

it(`T20: ${renders} server renders at once over a socket give each tenant what it gets alone`, async () => {
  const alone = new Map<string, string>();
  for (const tenant of tenants) alone.set(tenant, await render(tenant, 0));
  // The figures of no two are the same, or a mix would go unseen.
  expect(new Set(alone.values()).size).toBe(tenants.length);

  const together = await Promise.all(
    Array.from({ length: renders }, async (_, index) => {
      const tenant = tenants[index % tenants.length] ?? '';
      return { tenant, rendered: await render(tenant, (index * 7) % 23) };
    }),
  );
  expect(together.filter(({ tenant, rendered }) => rendered !== alone.get(tenant))).toEqual([]);
});
