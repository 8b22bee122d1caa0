import { describe, expect, it } from 'vitest';
import { kaleyraShapes } from './shapes/kaleyra';
import { loquentShapes } from './shapes/loquent';
import { virsynShapes } from './shapes/virsyn';
import { byTimeOf, vyomShapes } from './shapes/vyom';
import { describeTransports } from './transports/describeTransports';

// One organization stands behind all four systems, so the same calls are in all of them.

const tenants = ['main', 'other', 'empty', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone'];
const totalCalls = (rows: readonly { readonly total_calls: number }[]) =>
  rows.reduce((sum, { total_calls }) => sum + total_calls, 0);

describeTransports('What the systems say of the same calls', {}, (running) => {
  const virsyn = async (tenant: string, start: string, end: string) =>
    (
      await running().ask.shaped(
        `/virsyn/functions/v1/dashboard-overview?period=custom&start_date=${start}&end_date=${end}`,
        virsynShapes['dashboard-overview'],
        { token: `mock-virsyn-${tenant}` },
      )
    ).summary;
  const vyom = async (tenant: string, start: string, end: string) =>
    (
      await running().ask.shaped(
        `/vyom/analytics/dashboard?start_date=${encodeURIComponent(start)}&end_date=${encodeURIComponent(end)}`,
        vyomShapes['/analytics/dashboard'],
        { token: `mock-vyom-${tenant}` },
      )
    ).data;
  const loquent = (tenant: string, start: string, end: string) =>
    running().ask.shaped(
      `/loquent/api/dashboard/stats?time_range=${encodeURIComponent(JSON.stringify({ custom: { start, end } }))}`,
      loquentShapes.stats,
      { token: `mock-loquent-${tenant}` },
    );

  describe.each(tenants)('tenant "%s"', (tenant) => {
    it.each([
      ['2026-02-16', '2026-02-16'],
      ['2026-02-10', '2026-02-15'],
      ['2025-12-30', '2026-01-02'],
      ['2025-11-19', '2026-02-16'],
    ])('Virsyn and Vyom of UTC days %s to %s', async (start, end) => {
      const [summary, data] = await Promise.all([
        virsyn(tenant, start, end),
        vyom(tenant, `${start}T00:00:00Z`, `${end}T23:59:59.999Z`),
      ]);
      expect(data.total_calls).toBe(summary.total_calls);
      expect(Math.abs(data.total_duration_minutes - summary.total_duration_seconds / 60)).toBeLessThanOrEqual(
        0.005_000_1,
      );
    });

    it('Virsyn and Vyom of each UTC day', async () => {
      const { ask } = running();
      const [{ data: days }, { data: buckets }] = await Promise.all([
        ask.shaped(
          '/virsyn/functions/v1/dashboard-timeseries?period=90d',
          virsynShapes['dashboard-timeseries'],
          { token: `mock-virsyn-${tenant}` },
        ),
        ask.shaped('/vyom/analytics/calls/by-time?start_date=2025-11-19T00:00:00Z', byTimeOf('day'), {
          token: `mock-vyom-${tenant}`,
        }),
      ]);
      expect(buckets.time_series.map(({ date, total_calls }) => [date, total_calls])).toEqual(
        days.map(({ date, total_calls }) => [date, total_calls]),
      );
    });
  });

  it.each([
    // New York is five hours behind UTC in winter, India 330 minutes ahead all year.
    ['main', '2026-02-10', '2026-02-10T05:00:00Z', '2026-02-11T04:59:59.999Z'],
    ['other', '2026-02-11', '2026-02-11T05:00:00Z', '2026-02-12T04:59:59.999Z'],
    ['no-zone', '2026-02-11', '2026-02-11T05:00:00Z', '2026-02-12T04:59:59.999Z'],
    ['half-hour', '2026-02-10', '2026-02-09T18:30:00Z', '2026-02-10T18:29:59.999Z'],
    // Casablanca's clock went back an hour at 03:00 on 15 February, which so had 25 hours.
    ['clock-change', '2026-02-14', '2026-02-13T23:00:00Z', '2026-02-14T22:59:59.999Z'],
    ['clock-change', '2026-02-15', '2026-02-14T23:00:00Z', '2026-02-15T23:59:59.999Z'],
    ['clock-change', '2026-02-16', '2026-02-16T00:00:00Z', '2026-02-16T23:59:59.999Z'],
  ])('Loquent of a day of %s (%s) and Vyom of its instants', async (tenant, day, start, end) => {
    const [stats, data] = await Promise.all([loquent(tenant, day, day), vyom(tenant, start, end)]);
    expect(stats.total_calls).toBe(data.total_calls);
    if (!day.endsWith('-14') && !day.endsWith('-15')) expect(stats.total_calls).toBeGreaterThan(0);
    expect(Math.abs(data.total_duration_minutes - stats.total_duration_secs / 60)).toBeLessThanOrEqual(
      0.005_000_1,
    );
  });

  it('all three of a day that is the same in UTC', async () => {
    const [summary, stats] = await Promise.all([
      virsyn('clock-change', '2026-02-16', '2026-02-16'),
      loquent('clock-change', '2026-02-16', '2026-02-16'),
    ]);
    expect(stats.total_calls).toBe(summary.total_calls);
    expect(stats.total_duration_secs).toBe(summary.total_duration_seconds);
  });

  it.each(tenants)('web calls aside, Kaleyra has legs when there are calls (%s)', async (tenant) => {
    const { ask } = running();
    const range = 'start_date=2026-01-01T00:00:00Z&end_date=2026-02-16T00:00:00Z';
    const [{ data }, { call_volume }] = await Promise.all([
      ask.shaped(`/vyom/analytics/calls/by-service?${range}`, vyomShapes['/analytics/calls/by-service'], {
        token: `mock-vyom-${tenant}`,
      }),
      ask.shaped(`/kaleyra/calls/dashboard/overview?range=custom&${range}`, kaleyraShapes.overview, {
        token: `mock-kaleyra-${tenant}`,
      }),
    ]);
    const telephone = totalCalls(data.services.filter(({ service }) => service !== 'web'));
    // Each telephone call is one leg to begin with, but for the few that the carrier sends without an id.
    const first = call_volume.incoming + call_volume.click2call;
    expect(first).toBeLessThanOrEqual(telephone);
    expect(first).toBeGreaterThanOrEqual(Math.floor(telephone * 0.98) - 2);
  });
});
