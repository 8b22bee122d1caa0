import { dayStartMs, type Period } from '@callscope/core';
import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysFrom } from './support/days/daysFrom';
import { systemsOfDays } from './support/days/systemsOfDays';
import { custom } from './support/scopeOf';
import { viewOf } from './support/viewOf';

afterEach(() => {
  vi.useRealTimers();
});

/** A day, the one before, and the week that ends with it: over New Year, over 29 February, and where there is none. */
const days = [
  ['2026-01-01', '2025-12-31', '2025-12-26'],
  ['2026-01-03', '2026-01-02', '2025-12-28'],
  ['2028-02-29', '2028-02-28', '2028-02-23'],
  ['2028-03-03', '2028-03-02', '2028-02-26'],
  ['2028-12-31', '2028-12-30', '2028-12-25'],
  ['2026-03-01', '2026-02-28', '2026-02-23'],
] as const;

describe.each(systemsOfDays)('F34: days of $name', ({ name, zone, connect }) => {
  const labelsOf = async (period: Period, nowMs: number, start: string, end: string) => {
    const { source } = connect(daysFrom(start, end));
    const { buckets } = await viewOf(source, { period, now: nowMs, timeZone: 'Asia/Kathmandu' });
    return buckets.map(({ label, state, isUnfinished }) => `${label} ${state}${isUnfinished ? '+' : ''}`);
  };

  it.each(days)('at midnight %s is today, and %s yesterday', async (day, before) => {
    const midnightMs = dayStartMs(day, zone);
    expect(await labelsOf({ preset: 'today' }, midnightMs - 1, before, before)).toEqual([`${before} data+`]);
    expect(await labelsOf({ preset: 'today' }, midnightMs, day, day)).toEqual([`${day} data+`]);
    expect(await labelsOf({ preset: 'yesterday' }, midnightMs, before, before)).toEqual([`${before} data`]);
  });

  it.each(days)('the week to %s, with %s, begins on %s', async (day, _, first) => {
    // Kaleyra's own begins amid a day: its tests have it.
    const period: Period = name === 'kaleyra' ? custom(first, day) : { preset: '7d' };
    const labels = await labelsOf(period, dayStartMs(day, zone) + 1, first, day);
    expect(labels).toEqual(daysFrom(first, day).map((one) => `${one} data${one === day ? '+' : ''}`));
    expect(labels).toHaveLength(7);
  });

  it('has a 29 February where there is one, and no other', async () => {
    const nowMs = Date.UTC(2028, 5, 1);
    const leap = await labelsOf(custom('2028-02-28', '2028-03-01'), nowMs, '2028-02-28', '2028-03-01');
    expect(leap).toEqual(['2028-02-28 data', '2028-02-29 data', '2028-03-01 data']);
    const other = await labelsOf(custom('2027-02-28', '2027-03-01'), nowMs, '2027-02-28', '2027-03-01');
    expect(other).toEqual(['2027-02-28 data', '2027-03-01 data']);
    const { source, requests } = connect(['2027-02-28']);
    expect(() =>
      source({ period: custom('2027-02-29', '2027-03-01'), now: nowMs, timeZone: 'UTC' }),
    ).toThrow();
    expect(requests).toHaveLength(0);
  });
});

describe.each(systemsOfDays)('F34: what $name said of today, after midnight', ({ zone, connect }) => {
  const [day, before] = ['2026-01-01', '2025-12-31'];
  const midnightMs = dayStartMs(day, zone);
  const scopeAt = (now: number) => ({ period: { preset: 'today' }, now, timeZone: 'UTC' }) as const;

  it('keeps the label of its own day, and whether that was over', async () => {
    const { source } = connect([before]);
    const asked = source(scopeAt(midnightMs - 1));
    const cache = new QueryClient();
    await new QueryObserver(cache, asked).refetch();
    const kept = cache.getQueryData(asked.queryKey);
    const drawnAt = (now: number) => source(scopeAt(now)).select?.(kept);
    const view = drawnAt(midnightMs - 1);
    expect(view?.period).toMatchObject({ start: before, end: before });
    expect(view?.buckets.map(({ label, isUnfinished }) => [label, isUnfinished])).toEqual([[before, true]]);
    for (const laterMs of [0, 60_000, 36 * 3_600_000]) expect(drawnAt(midnightMs + laterMs)).toEqual(view);
  });

  it('is asked anew, at the latest a minute later', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: midnightMs - 1 });
    const { source, requests } = connect([before]);
    const cache = new QueryClient();
    const mount = () =>
      new QueryObserver(cache, { ...source(scopeAt(Date.now())), retry: false }).subscribe(() => undefined);
    const stops = [mount()];
    await vi.waitFor(() => expect(cache.isFetching()).toBe(0));
    expect(requests).toHaveLength(1);
    const [kept] = cache.getQueryCache().getAll();
    vi.setSystemTime((kept?.state.dataUpdatedAt ?? Number.NaN) + 60_000);
    expect(Date.now()).toBeGreaterThan(midnightMs);
    stops.push(mount());
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    for (const stop of stops) stop();
    cache.clear();
  });
});
