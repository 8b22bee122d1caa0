import type { Scope, Source } from '@callscope/client/kaleyra';
import { describe, expect, it } from 'vitest';
import { createSourceReader } from '../support/createSourceReader';
import { expectations, now, type Preset, presets } from './kaleyra-sources/expectations';
import { holdToWire } from './kaleyra-sources/holdToWire';
import { readViews } from './kaleyra-sources/readViews';
import { withTenant } from './kaleyra-sources/withTenant';

const zones = ['Asia/Kolkata', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati'];
const roles = ['main', 'empty', 'three-calls', 'hostile', 'half-hour', 'clock-change'];
const seeds = Array.from({ length: 10 }, (_, index) => index + 1);

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

describe('Kaleyra’s sources over MSW', () => {
  it.each(roles)('say to the tenant %s what the system says, of every range', async (role) => {
    await withTenant(1, role, async (client) => {
      const totals: Partial<Record<Preset, number | null>> = {};
      for (const [index, preset] of presets.entries()) {
        const { kpis } = await holdToWire(client, preset, zones[index % zones.length] ?? 'UTC');
        totals[preset] = kpis.kpis[0]?.figure.value ?? Number.NaN;
      }
      if (role === 'empty') expect(new Set(Object.values(totals))).toEqual(new Set([0]));
      if (role === 'main') expect(totals['30d']).toBeGreaterThan(100);
    });
  });

  it.each(seeds)('say what the system says in the world of seed %i', async (seed) => {
    await withTenant(seed, roles[seed % roles.length] ?? 'main', async (client) => {
      await holdToWire(client, presets[seed % presets.length] ?? '7d', zones[seed % zones.length] ?? 'UTC');
    });
  });

  it('share one request where endpoint and range are the same, in every zone of readers', async () => {
    await withTenant(1, 'main', async ({ sources }, _setFault, sent) => {
      const { read, clear } = createSourceReader();
      for (const timeZone of zones) {
        const scope: Scope = { period: { preset: '30d' }, timeZone, now };
        await Promise.all([read(sources.kpis(scope)), read(sources.statusBreakdown(scope))]);
        await Promise.all([read(sources.agents(scope)), read(sources.agentRanking(scope))]);
        await Promise.all([
          read(sources.callLog()(scope)),
          read(sources.callLog({ index: 0, size: 50 })(scope)),
        ]);
        await read(sources.dailyVolume(scope));
      }
      clear();
      expect(sent).toEqual(['overview', 'agent-stats', 'call-list']);
    });
  });

  it('page through the legs that the filters let through', async () => {
    await withTenant(1, 'main', async (client) => {
      const { read, clear } = createSourceReader();
      const params = { ...expectations.custom.params, service: 'CallForward' };
      const [agent_number] = (await client.callList(params)).data.map(({ callto }) => callto);
      const filters = { service: 'CallForward', agent_number: agent_number ?? expect.fail() };
      const { data, total } = await client.callList({ ...params, ...filters, limit: 200 });
      expect(total).toBe(data.length);
      const scope: Scope = { period: expectations.custom.period, timeZone: 'UTC', now, filters };
      const found: string[] = [];
      for (let index = 0; index * 5 < total; index += 1) {
        const { rows, page } = await read(client.sources.callLog({ index, size: 5 })(scope));
        expect(page).toEqual({ index, size: 5, rowCount: total });
        found.push(...rows.map(({ id }) => id));
      }
      clear();
      expect(found).toEqual(data.map(({ id }) => id));
      expect(found.length).toBeGreaterThan(5);
    });
  });

  it.each([
    ['duplicate_rows', ['kpis', 'days', 'statuses', 'agents', 'ranking', 'log']],
    ['unordered_rows', ['kpis', 'days']],
    ['missing_rows', ['kpis']],
    ['unknown_fields', ['kpis', 'days', 'statuses', 'agents', 'ranking', 'log']],
    ['negative_zero', []],
    ['wrong_tenant', []],
    ['stale_answer', []],
    ['empty_answer', []],
  ] as const)('make views of answers with %s, which leaves %j as they are', async (fault, unchanged) => {
    await withTenant(1, 'hostile', async (client, setFault) => {
      // Days with agents, and with so few legs that a page holds each of them twice.
      const period = { preset: 'custom', start: '2026-02-09', end: '2026-02-11' } as const;
      const scope: Scope = { period, timeZone: 'Asia/Kolkata', now };
      const sound = await readViews(client, scope, 200);
      expect(sound.log.rows.length).toBeGreaterThan(1);
      expect(sound.log.rows.length).toBeLessThan(100);
      setFault({ name: fault });
      const views = await readViews(client, scope, 200);
      expect(Object.values(views).every(({ origin }) => origin !== undefined)).toBe(true);
      for (const name of unchanged) expect(views[name]).toEqual(sound[name]);
    });
  });

  it('F22: show totals that contradict one another, as they were sent', async () => {
    await withTenant(1, 'main', async (client, setFault) => {
      setFault({ name: 'inconsistent_totals', endpoint: 'overview' });
      const { params, period } = expectations['7d'];
      const { kpis, statuses } = await readViews(client, { period, timeZone: 'UTC', now });
      const { call_volume, status_breakdown } = await client.overview(params);
      const listed = sumOf(status_breakdown.map(({ count }) => count));
      expect(listed).not.toBe(call_volume.total);
      expect(kpis.kpis[0]?.figure.value).toBe(call_volume.total);
      expect(statuses.shares.map(({ count }) => count)).toEqual(status_breakdown.map(({ count }) => count));
      expect([statuses.whole, statuses.unlistedCount]).toEqual([
        Math.max(listed, call_volume.total),
        Math.max(0, call_volume.total - listed),
      ]);
    });
  });

  it('end in the errors of the client', async () => {
    await withTenant(1, 'main', async ({ sources }, setFault) => {
      const { read, clear } = createSourceReader();
      setFault({ name: 'missing_field' });
      const scope: Scope = { period: { preset: '7d' }, timeZone: 'UTC', now };
      const { callLog, ...others } = sources;
      for (const source of [callLog(), ...Object.values<Source<unknown>>(others)]) {
        await expect(read(source(scope))).rejects.toMatchObject({ code: 'contract', system: 'kaleyra' });
      }
      clear();
    });
  });
});
