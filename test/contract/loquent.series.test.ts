import { describe, expect, it } from 'vitest';
import { loquentShapes } from './shapes/loquent';
import { describeTransports } from './transports/describeTransports';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const custom = (start: string, end: string) => JSON.stringify({ custom: { start, end } });
const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * dayMs).toISOString().slice(0, 10),
  );

describeTransports("Loquent's buckets of messages", {}, (running) => {
  const seriesOf = async (range: string, tenant = 'main') => {
    const body = await running().ask.shaped(
      `/loquent/api/dashboard/messaging-stats?time_range=${encodeURIComponent(range)}`,
      loquentShapes['messaging-stats'],
      { token: `mock-loquent-${tenant}` },
    );
    return body.message_activity;
  };
  const datesOf = async (range: string, tenant?: string) =>
    (await seriesOf(range, tenant)).map(({ date }) => date);
  const labelsDiffer = async (range: string, tenant?: string) => {
    const labels = (await seriesOf(range, tenant)).map(({ label }) => label);
    return new Set(labels).size === labels.length;
  };
  const hoursApart = (dates: readonly string[]) =>
    dates.slice(1).map((date, index) => (Date.parse(date) - Date.parse(dates[index] ?? '')) / hourMs);

  describe.each([
    ['main', 'yesterday', '2026-02-15T00:00-05:00', 24],
    ['half-hour', 'yesterday', '2026-02-15T00:00+05:30', 24],
    // Casablanca's clock went back at 03:00 of that day: one hour comes twice.
    ['clock-change', 'yesterday', '2026-02-15T00:00+01:00', 25],
    ['main', custom('2026-02-10', '2026-02-11'), '2026-02-10T00:00-05:00', 48],
    ['empty', 'today', '2026-02-16T00:00', 24],
  ])('of "%s" over %s', (tenant, range, first, count) => {
    it('are hours without gaps', async () => {
      const dates = await datesOf(range, tenant);
      expect(dates[0]).toMatch(first);
      expect(dates).toHaveLength(count);
      expect(new Set(hoursApart(dates))).toEqual(new Set([1]));
      expect(await labelsDiffer(range, tenant)).toBe(true);
    });
  });

  it.each([
    [custom('2026-02-10', '2026-02-12'), '2026-02-10', 3],
    ['last_7_days', '2026-02-10', 7],
    ['last_30_days', '2026-01-18', 30],
    ['last_90_days', '2025-11-19', 90],
  ])('over %s are days without gaps', async (range, first, count) => {
    for (const tenant of ['main', 'empty', 'clock-change']) {
      expect(await datesOf(range, tenant)).toEqual(daysFrom(first, count));
      expect(await labelsDiffer(range, tenant)).toBe(true);
    }
  });

  it('over half a year are weeks from Monday without gaps', async () => {
    const range = custom('2025-08-20', '2026-02-16');
    const dates = await datesOf(range);
    // 18 August 2025 is a Monday, and so is 16 February 2026.
    expect(dates[0]).toBe('2025-08-18');
    expect(dates.at(-1)).toBe('2026-02-16');
    expect(new Set(hoursApart(dates))).toEqual(new Set([7 * 24]));
    expect(await labelsDiffer(range)).toBe(true);
  });

  it('over three years are months without gaps', async () => {
    const range = custom('2023-03-15', '2026-02-16');
    const months = Array.from({ length: 36 }, (_, index) =>
      new Date(Date.UTC(2023, 2 + index, 1)).toISOString().slice(0, 10),
    );
    expect(await datesOf(range)).toEqual(months);
    expect(await labelsDiffer(range)).toBe(true);
  });

  it('hold a zero where nobody wrote', async () => {
    for (const { sms_count, email_count } of await seriesOf('last_7_days', 'empty')) {
      expect([sms_count, email_count]).toEqual([0, 0]);
    }
  });
});
