import { expect, it } from 'vitest';
import { byTimeOf, vyomShapes } from './shapes/vyom';
import { describeTransports, type Running } from './transports/describeTransports';

// Weeks and years as seen from other days than the Monday that the other suites live on.

const main = { token: 'mock-vyom-main' };
const dashboardOf = async ({ ask }: Running, query: string) =>
  (await ask.shaped(`/vyom/analytics/dashboard${query}`, vyomShapes['/analytics/dashboard'], main)).data;
const startsOf = ({ api }: Running) =>
  [...api.world.calls({ agencyId: api.world.organizations[0]?.id ?? '' })].map(({ startMs }) => startMs);

describeTransports('Vyom on a Thursday', { now: '2026-02-12T15:00:00Z' }, (running) => {
  it('counts this week since Monday, which is neither today nor this month', async () => {
    const since = (day: string) =>
      startsOf(running()).filter((startMs) => startMs >= Date.parse(`${day}T00:00:00Z`)).length;
    const data = await dashboardOf(
      running(),
      '?start_date=2026-01-20T00:00:00Z&end_date=2026-01-21T00:00:00Z',
    );
    expect(data).toMatchObject({
      calls_today: since('2026-02-12'),
      calls_this_week: since('2026-02-09'),
      calls_this_month: since('2026-02-01'),
    });
    expect(data.calls_today).toBeGreaterThan(0);
    expect(data.calls_this_week).toBeGreaterThan(data.calls_today);
    expect(data.calls_this_month).toBeGreaterThan(data.calls_this_week);
  });

  it('counts them as ranges that begin with the period', async () => {
    const of = async (day: string) =>
      (await dashboardOf(running(), `?start_date=${day}T00:00:00Z`)).total_calls;
    const data = await dashboardOf(running(), '');
    expect(data.calls_today).toBe(await of('2026-02-12'));
    expect(data.calls_this_week).toBe(await of('2026-02-09'));
    expect(data.calls_this_month).toBe(await of('2026-02-01'));
  });
});

describeTransports('Vyom on a Sunday', { now: '2026-03-01T15:00:00Z', days: 10 }, (running) => {
  it('counts this week since the Monday before, in the month before', async () => {
    const starts = startsOf(running());
    const since = (day: string) =>
      starts.filter((startMs) => startMs >= Date.parse(`${day}T00:00:00Z`)).length;
    const data = await dashboardOf(running(), '');
    expect(data).toMatchObject({
      calls_today: since('2026-03-01'),
      calls_this_week: since('2026-02-23'),
      calls_this_month: since('2026-03-01'),
    });
    expect(data.calls_this_week).toBeGreaterThan(data.calls_this_month);
  });
});

describeTransports('Vyom after a year of 53 weeks', { now: '2027-01-05T15:00:00Z', days: 20 }, (running) => {
  it('pairs the new year with the week number of the old one, out of order', async () => {
    const query = '?granularity=week&start_date=2026-12-28T00:00:00Z';
    const { data } = await running().ask.shaped(
      `/vyom/analytics/calls/by-time${query}`,
      byTimeOf('week'),
      main,
    );
    const starts = startsOf(running());
    const between = (start: string, end: string) =>
      starts.filter((startMs) => startMs >= Date.parse(start) && startMs < Date.parse(end)).length;
    // One ISO week in two years: Monday 28 December to Sunday 3 January. The text of the later half comes last.
    expect(data.time_series.map(({ date, total_calls }) => [date, total_calls])).toEqual([
      ['2026-W53', between('2026-12-28', '2027-01-01')],
      ['2027-W01', between('2027-01-04', '2027-01-06')],
      ['2027-W53', between('2027-01-01', '2027-01-04')],
    ]);
    for (const { total_calls } of data.time_series) expect(total_calls).toBeGreaterThan(0);
  });
});
