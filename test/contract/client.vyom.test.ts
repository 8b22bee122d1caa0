import { createVyomClient, type VyomClient } from '@callscope/client/vyom';
import { startMockServer } from '@callscope/mock-server';
import { describe, expect, it } from 'vitest';
import { writeCallLog } from '../support/writeCallLog';
import { clientTransports } from './transports/clientTransports';

// All of the world, today included.
const range = { start_date: '2026-01-01T00:00:00Z', end_date: '2026-02-17T05:29:59.999+05:30' };
const methods = ['dashboard', 'byAssistant', 'byPhoneNumber', 'byTime', 'byService'] as const;

const sumOf = (rows: readonly { readonly total_calls: number }[]) =>
  rows.reduce((sum, row) => sum + row.total_calls, 0);

/** Asks everything in every way, and holds the answers to one another. */
async function askEverything(client: VyomClient) {
  const { data } = await client.dashboard(range);
  expect(data.date_range.start_date).toBe('2026-01-01T00:00:00+00:00');
  const assistants = (await client.byAssistant(range)).data.assistants;
  const numbers = (await client.byPhoneNumber(range)).data.phone_numbers;
  const services = (await client.byService(range)).data.services;
  for (const rows of [assistants, numbers, services]) expect(sumOf(rows)).toBe(data.total_calls);
  for (const granularity of ['day', 'week', 'month'] as const) {
    const series = (await client.byTime({ ...range, granularity })).data;
    expect(series.granularity).toBe(granularity);
    expect(sumOf(series.time_series)).toBe(data.total_calls);
  }
  for (const method of methods) await client[method]();
  const [one] = assistants;
  if (one) {
    const assistant_id = one.assistant_id;
    const calls = sumOf(assistants.filter((row) => row.assistant_id === assistant_id));
    expect(sumOf((await client.byTime({ ...range, assistant_id })).data.time_series)).toBe(calls);
    expect(sumOf((await client.byPhoneNumber({ ...range, assistant_id })).data.phone_numbers)).toBe(calls);
  }
  return data.total_calls;
}

describe.each(clientTransports('vyom'))('Vyom $name', ({ seeds, start }) => {
  it.each(seeds)('answers every tenant of seed %i within its contract', async (seed) => {
    // One seed in five of the earlier revision.
    const settings = { vyomRevision: seed % 5 === 0 ? 'older' : 'current' } as const;
    const { api, baseUrl, stop } = await start({ seed, days: 4, settings });
    const drift: unknown[] = [];
    const totals = new Map<string, number>();
    try {
      for (const { token } of api.users.filter(({ system, isExpired }) => system === 'vyom' && !isExpired)) {
        const onContractDrift = (event: unknown) => drift.push(event);
        const client = createVyomClient({ baseUrl, auth: { apiKey: token }, onContractDrift });
        totals.set(token, await askEverything(client));
      }
    } finally {
      await stop();
    }
    expect(drift).toEqual([]);
    expect([...totals.keys()]).toEqual(
      expect.arrayContaining(
        ['main', 'other', 'empty', 'three-calls', 'hostile'].map((role) => `mock-vyom-${role}`),
      ),
    );
    expect(totals.get('mock-vyom-main')).toBeGreaterThan(3);
    expect(totals.get('mock-vyom-three-calls')).toBe(3);
    expect(totals.get('mock-vyom-empty')).toBe(0);
  });
});

describe('Vyom over a call log', () => {
  it('answers within its contract', async () => {
    const log = await writeCallLog(500);
    const server = await startMockServer({ callLog: log.path });
    const drift: unknown[] = [];
    const client = createVyomClient({
      baseUrl: `${server.url}/vyom`,
      auth: { apiKey: server.tokens.vyom },
      onContractDrift: (event) => drift.push(event),
    });
    const total = await askEverything(client);
    const { data } = await client.dashboard(range);
    await server.close();
    expect(total).toBe(500);
    const seconds = log.rows.reduce((sum, row) => sum + row.durationSeconds, 0);
    expect(Math.abs(data.total_duration_minutes - seconds / 60)).toBeLessThan(0.0051);
    expect(drift).toEqual([]);
  });
});
