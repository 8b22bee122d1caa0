import { describe, it } from 'vitest';
import { createMockApi } from '../src/createMockApi';
import { expectKaleyra } from './identities/expectKaleyra';
import { expectLoquent } from './identities/expectLoquent';
import { expectVirsyn } from './identities/expectVirsyn';
import { expectVyom } from './identities/expectVyom';
import { readTenant } from './identities/Tenant';

// Nothing here imports core: what endpoints send is counted again from the raw rows, one by one, and the same rows
// stand behind all four systems.

const small = ['other', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone', 'empty'];

/** Ordinary and awkward moments: New Year, clocks that changed days before, a leap day, midnight, a fraction. */
const moments = [
  '2026-02-16T15:00:00Z',
  '2026-01-03T02:10:07Z',
  '2026-03-09T13:00:00Z',
  '2025-11-03T23:59:59.250Z',
  '2026-03-23T09:00:00Z',
  '2028-03-01T00:00:00Z',
];

const worlds = Array.from({ length: 200 }, (_, index) => ({
  seed: index + 1,
  now: moments[index % moments.length] ?? '',
  role: small[index % small.length] ?? '',
}));

async function expectFigures(api: ReturnType<typeof createMockApi>, role: string): Promise<void> {
  const tenant = readTenant(api, role);
  await expectVirsyn(tenant);
  await expectVyom(tenant);
  await expectLoquent(tenant);
  await expectKaleyra(tenant);
}

describe('every figure is what the rows say', () => {
  it.each(worlds)('seed $seed, tenant $role at $now', async ({ seed, now, role }) => {
    const api = createMockApi({ seed, now, days: 8 });
    await expectFigures(api, role);
  });

  it.each(moments)('the main tenant at %s', async (now) => {
    const api = createMockApi({ seed: 20_260_216, now, days: 8 });
    await expectFigures(api, 'main');
  });
});

describe.each([1, 2])('the default world of seed %i', (seed) => {
  const api = createMockApi({ seed });

  it.each(['main', ...small])('shows the tenant %s what its rows say', async (role) => {
    await expectFigures(api, role);
  });
});
