import { describe, expect, it } from 'vitest';
import { byTimeOf, olderVyomShapes, vyomShapes } from './shapes/vyom';
import { describeTransports } from './transports/describeTransports';

const tenants = ['main', 'other', 'empty', 'three-calls', 'half-hour', 'clock-change', 'hostile', 'no-zone'];
const ranges = [
  'start_date=2026-02-16T00:00:00Z',
  'start_date=2026-02-03T11:17:00Z&end_date=2026-02-13T09:41:30Z',
  'start_date=2025-11-01T00:00:00Z&end_date=2026-02-16T15:00:00Z',
  'start_date=2026-02-16T15:00:00Z&end_date=2026-02-01T00:00:00Z',
];
interface Totals {
  readonly total_calls: number;
  readonly total_duration_minutes: number;
  readonly total_duration_hours: number;
}

describeTransports('Figures of Vyom that must agree', {}, (running) => {
  describe.each(tenants)('tenant "%s"', (tenant) => {
    const options = { token: `mock-vyom-${tenant}` };

    it.each(ranges)('every list of %s adds up to the dashboard', async (range) => {
      const { ask } = running();
      const [dashboard, assistants, numbers, services, days, weeks, months] = await Promise.all([
        ask.shaped(`/vyom/analytics/dashboard?${range}`, vyomShapes['/analytics/dashboard'], options),
        ask.shaped(
          `/vyom/analytics/calls/by-assistant?${range}`,
          vyomShapes['/analytics/calls/by-assistant'],
          options,
        ),
        ask.shaped(
          `/vyom/analytics/calls/by-phone-number?${range}`,
          vyomShapes['/analytics/calls/by-phone-number'],
          options,
        ),
        ask.shaped(
          `/vyom/analytics/calls/by-service?${range}`,
          vyomShapes['/analytics/calls/by-service'],
          options,
        ),
        ask.shaped(`/vyom/analytics/calls/by-time?${range}`, byTimeOf('day'), options),
        ask.shaped(`/vyom/analytics/calls/by-time?${range}&granularity=week`, byTimeOf('week'), options),
        ask.shaped(`/vyom/analytics/calls/by-time?${range}&granularity=month`, byTimeOf('month'), options),
      ]);
      const whole = dashboard.data;
      for (const list of [
        assistants.data.assistants,
        numbers.data.phone_numbers,
        services.data.services,
        days.data.time_series,
        weeks.data.time_series,
        months.data.time_series,
      ]) {
        expectToAddUp(list, whole);
      }
      for (const row of [...assistants.data.assistants, ...numbers.data.phone_numbers]) {
        const average = row.total_duration_minutes / row.total_calls;
        // Both figures are rounded to two decimals, the total before it is divided here.
        expect(Math.abs(row.avg_duration_minutes - average)).toBeLessThanOrEqual(0.010_001);
      }
      if (whole.total_calls === 0) expect(whole.avg_duration_minutes).toBe(0);
      else {
        const average = whole.total_duration_minutes / whole.total_calls;
        expect(Math.abs(whole.avg_duration_minutes - average)).toBeLessThanOrEqual(0.010_001);
      }

      // The greatest label that a day falls into: a day's month is the start of its label.
      for (const month of months.data.time_series) {
        const own = days.data.time_series.filter(({ date }) => date.startsWith(month.date));
        expect(own.reduce((sum, { total_calls }) => sum + total_calls, 0)).toBe(month.total_calls);
      }
      const names = assistants.data.assistants.map(({ assistant_id, assistant_name }) =>
        JSON.stringify([assistant_id, assistant_name]),
      );
      expect(new Set(names).size).toBe(names.length);
    });

    it('period counts are those of ranges that begin with the period', async () => {
      const { ask } = running();
      const of = async (query: string) =>
        (await ask.shaped(`/vyom/analytics/dashboard${query}`, vyomShapes['/analytics/dashboard'], options))
          .data;
      const data = await of('');
      expect(data.calls_today).toBe((await of('?start_date=2026-02-16T00:00:00Z')).total_calls);
      expect(data.calls_this_week).toBe(data.calls_today);
      expect(data.calls_this_month).toBe((await of('?start_date=2026-02-01T00:00:00Z')).total_calls);
    });
  });
});

describeTransports(
  'Figures of an older Vyom that must agree',
  { settings: { vyomRevision: 'older' } },
  (running) => {
    it.each(['main', 'other', 'hostile', 'empty'])('completed calls add up (%s)', async (tenant) => {
      const { ask } = running();
      const options = { token: `mock-vyom-${tenant}` };
      const get = <E extends keyof typeof olderVyomShapes>(endpoint: E) =>
        ask.shaped<Exclude<(typeof olderVyomShapes)[E]['right'], undefined>>(
          `/vyom${endpoint}`,
          // One endpoint's shape, whose type the compiler has widened to that of all.
          olderVyomShapes[endpoint] as never,
          options,
        );
      const dashboard = (await get('/analytics/dashboard')).data;
      const completed = dashboard.calls_by_status.completed ?? 0;
      const failed = dashboard.calls_by_status.failed ?? 0;
      const assistants = (await get('/analytics/calls/by-assistant')).data.assistants;
      for (const list of [
        assistants,
        (await get('/analytics/calls/by-phone-number')).data.phone_numbers,
        (await get('/analytics/calls/by-time')).data.time_series,
        (await get('/analytics/calls/by-service')).data.services,
      ]) {
        expect(list.reduce((sum, row) => sum + row.completed_calls, 0)).toBe(completed);
        expectToAddUp(list, dashboard);
      }
      expect(assistants.reduce((sum, row) => sum + row.failed_calls, 0)).toBe(failed);
    });
  },
);

/** Calls exactly; minutes and hours within what rounding each row to two decimals can lose. */
function expectToAddUp(rows: readonly Totals[], whole: Totals): void {
  const sum = (member: keyof Totals) => rows.reduce((total, row) => total + row[member], 0);
  const lost = 0.005 * (rows.length + 1) + 1e-6;
  expect(sum('total_calls')).toBe(whole.total_calls);
  expect(Math.abs(sum('total_duration_minutes') - whole.total_duration_minutes)).toBeLessThanOrEqual(lost);
  expect(Math.abs(sum('total_duration_hours') - whole.total_duration_hours)).toBeLessThanOrEqual(lost);
}
