import type { LoquentClient, Scope, Source } from '@callscope/client/loquent';
import { describe, expect, it } from 'vitest';
import { createSourceReader } from '../support/createSourceReader';
import { holdMessaging } from './loquent-sources/holdMessaging';
import { holdAutomation, holdEngagement } from './loquent-sources/holdOthers';
import { holdStats } from './loquent-sources/holdStats';
import type { Asked } from './loquent-sources/Reading';
import { now, type Role, roles, withTenant, zoneByRole } from './loquent-sources/withTenant';

const days = (start: string, end: string): Asked => ({
  period: { preset: 'custom', start, end },
  time_range: { custom: { start, end } },
});
const questions: readonly Asked[] = [
  { period: { preset: '7d' }, time_range: 'last_7_days' },
  { period: { preset: '30d' }, time_range: 'last_30_days' },
  { period: { preset: '90d' }, time_range: 'last_90_days' },
  { period: { preset: 'today' }, time_range: 'today' },
  { period: { preset: 'yesterday' }, time_range: 'yesterday' },
  { period: { preset: 'all' }, time_range: 'all_time' },
  days('2026-02-08', '2026-02-20'),
];
const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const seeds = Array.from({ length: 10 }, (_, index) => index + 1);
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] ?? expect.fail();

/** Holds every source of a tenant against the methods of the client. */
async function holdToWire(client: LoquentClient, role: Role, asked: Asked, timeZone: string) {
  const { read, clear } = createSourceReader();
  const scope: Scope = { period: asked.period, timeZone, now };
  const { time_range } = asked;
  const reading = { client, time_range, scope, read, organizationTimeZone: zoneByRole[role] };
  const stats = await holdStats(reading);
  const interval = await holdMessaging(reading);
  await holdAutomation(reading);
  await holdEngagement(reading);
  clear();
  return { ...stats, interval };
}

describe('Loquent’s sources over MSW', () => {
  it.each(roles)('say to the tenant %s what the system says, of every range', async (role) => {
    await withTenant(1, role, async (client) => {
      const held: Awaited<ReturnType<typeof holdToWire>>[] = [];
      for (const [index, asked] of questions.entries()) {
        held.push(await holdToWire(client, role, asked, at(zones, index)));
      }
      const [week, month] = held;
      if (role === 'empty') expect(new Set(held.map(({ totalCalls }) => totalCalls))).toEqual(new Set([0]));
      if (role === 'three-calls') expect(month?.totalCalls).toBe(3);
      if (role === 'main') expect(week?.totalCalls).toBeGreaterThan(100);
      expect(held[3]?.interval).toBe('hour');
      expect(month?.interval).toBe('day');
      // Its clock went back on the day before.
      expect(week?.exactness).toBe(role === 'clock-change' ? 'approximate' : 'exact');
    });
  });

  it.each(seeds)('say what the system says in the world of seed %i', async (seed) => {
    const role = at(roles, seed);
    await withTenant(seed, role, async (client) => {
      await holdToWire(client, role, at(questions, seed), at(zones, seed));
    });
  });

  it('share one request where endpoint and range are the same, in every zone of readers', async () => {
    await withTenant(1, 'main', async ({ sources }, _setFault, sent) => {
      const { read, clear } = createSourceReader();
      for (const timeZone of zones) {
        const scope: Scope = { period: { preset: '30d' }, timeZone, now };
        await Promise.all(
          Object.values<Source<unknown>>({ ...sources }).map((source) => read(source(scope))),
        );
      }
      clear();
      expect(sent.toSorted()).toEqual([
        ...['ai-message-origin-stats', 'ai-usage-stats', 'engagement-stats', 'messaging-stats'],
        ...['plan-stats', 'stats', 'text-agent-stats'],
      ]);
    });
  });

  it('put the figures of the range before beside those of a finished one', async () => {
    await withTenant(1, 'half-hour', async (client) => {
      const { read, clear } = createSourceReader();
      const { period } = days('2026-02-11', '2026-02-13');
      const scope: Scope = { period, timeZone: 'UTC', now };
      const { time_range } = days('2026-02-08', '2026-02-10');
      const { sources } = client;
      for (const [source, wire] of [
        [sources.callKpis, await client.stats({ time_range })],
        [sources.messageKpis, await client.messagingStats({ time_range })],
        [sources.textAgent, await client.textAgentStats({ time_range })],
        [sources.aiUsageKpis, await client.aiUsageStats({ time_range })],
        [sources.aiMessageKpis, await client.aiMessageOriginStats({ time_range })],
        [sources.engagement, await client.engagementStats({ time_range })],
      ] as const) {
        const comparison = source.comparison?.(scope) ?? expect.fail();
        const { kpis } = comparison.compare(await read(source(scope)), await read(comparison.query));
        for (const { id, comparison } of kpis) {
          if (id === 'total_contacts') expect(comparison).toBe(undefined);
          else expect(comparison?.previous.value ?? 0).toBe(Reflect.get(Object(wire), id));
        }
        expect(source.comparison?.({ ...scope, period: { preset: '7d' } })).toBe(null);
      }
      clear();
    });
  });
});
