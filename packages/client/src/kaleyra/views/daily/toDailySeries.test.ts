import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { overviewAnswer } from '../../../../test/support/kaleyraAnswers';
import { viewContext } from '../../../../test/support/viewContext';
import type { ViewContext } from '../../../views/ViewContext';
import { toDailySeries } from './toDailySeries';

// 15:00 UTC on 16 February 2026 is 20:30 in India.
const day = (date: string, incoming: number, forwarded = 0) => ({ date, incoming, forwarded });
const view = (
  daily_volume: readonly ReturnType<typeof day>[],
  { last_synced_at = null, ...more }: Partial<ViewContext> & { readonly last_synced_at?: string | null } = {},
) =>
  toDailySeries(
    deepFreeze(structuredClone({ ...overviewAnswer, daily_volume, last_synced_at })),
    viewContext(more),
  );
/** Label, first value, state, and a star for what is not whole. */
const rowsOf = (series: ReturnType<typeof view>) =>
  series.buckets.map(
    ({ label, values, state, isUnfinished }) =>
      `${label.slice(5)} ${values[0]} ${state}${isUnfinished ? ' *' : ''}`,
  );
const custom = (start: string, end: string) => ({ preset: 'custom', start, end }) as const;

describe('a rolling week', () => {
  const week = view([day('2026-02-11', 5, 2), day('2026-02-16', 7, 0)]);

  it('has the eight days of India that it touches, those without legs as zeros, the first and last unfinished', () => {
    expect(rowsOf(week)).toEqual([
      '02-09 0 zero *',
      '02-10 0 zero',
      '02-11 5 data',
      '02-12 0 zero',
      '02-13 0 zero',
      '02-14 0 zero',
      '02-15 0 zero',
      '02-16 7 data *',
    ]);
    expect(week.buckets[2]?.values).toEqual([5, 2]);
    expect(week.period).toEqual({
      start: '2026-02-09',
      end: '2026-02-16',
      timeZone: 'Asia/Kolkata',
      rollingHours: 168,
    });
    expect([week.interval, week.timeZone]).toEqual(['day', 'Asia/Kolkata']);
  });

  it('begins within its first day and ends now, days being those of India', () => {
    const { buckets } = week;
    expect(buckets[0]?.startMs).toBe(Date.UTC(2026, 1, 9, 15));
    expect(buckets[1]?.startMs).toBe(Date.UTC(2026, 1, 9, 18, 30));
    expect(buckets.at(-1)?.endMs).toBe(Date.UTC(2026, 1, 16, 15));
  });

  it('has series named as the system names them, and formulas for both', () => {
    expect(week.series.map(({ id, unit }) => [id, unit])).toEqual([
      ['incoming', 'count'],
      ['forwarded', 'count'],
    ]);
    expect(week.origin?.formulas.map(({ figureId, computedBy }) => [figureId, computedBy])).toEqual([
      ['incoming', 'system'],
      ['forwarded', 'system'],
    ]);
    expect([week.origin?.timeZone, week.origin?.asOfMs]).toEqual(['Asia/Kolkata', viewContext().asOfMs]);
  });

  it('of thirty days touches 31', () => {
    expect(view([], { period: { preset: '30d' } }).buckets).toHaveLength(31);
  });

  it('that is asked at an India midnight touches seven whole days', () => {
    const { buckets } = view([], { nowMs: Date.UTC(2026, 1, 15, 18, 30), asOfMs: null });
    expect(buckets.map(({ label, isUnfinished }) => [label.slice(8), isUnfinished])).toEqual(
      ['09', '10', '11', '12', '13', '14', '15'].map((label) => [label, false]),
    );
  });
});

describe('whole days', () => {
  it('of today end at midnight and are unfinished', () => {
    const today = view([day('2026-02-16', 3)], { period: { preset: 'today' } });
    expect(rowsOf(today)).toEqual(['02-16 3 data *']);
    expect(today.buckets[0]?.endMs).toBe(Date.UTC(2026, 1, 16, 18, 30));
  });

  it('that are over can grow no more, and those to come have no data yet', () => {
    expect(rowsOf(view([], { period: custom('2026-02-15', '2026-02-17') }))).toEqual([
      '02-15 0 zero',
      '02-16 0 zero *',
      '02-17 null no_data_yet',
    ]);
  });
});

describe('what was synced last', () => {
  const period = custom('2026-02-09', '2026-02-14');
  const days = [day('2026-02-09', 4), day('2026-02-11', 2)];

  it('is a part of its day, and no later day has data yet', () => {
    const synced = view(days, { period, last_synced_at: '2026-02-12T09:00:00+00:00' });
    expect(rowsOf(synced)).toEqual([
      '02-09 4 data',
      '02-10 0 zero',
      '02-11 2 data',
      '02-12 0 zero *',
      '02-13 null no_data_yet',
      '02-14 null no_data_yet',
    ]);
    expect(synced.origin?.asOfMs).toBe(Date.UTC(2026, 1, 12, 9));
  });

  it('at a midnight of India is all of the day before', () => {
    const rows = rowsOf(view(days, { period, last_synced_at: '2026-02-11T18:30:00Z' }));
    expect(rows.slice(2, 4)).toEqual(['02-11 2 data', '02-12 null no_data_yet']);
  });

  it('is before the legs that are there by another clock', () => {
    const rows = rowsOf(view(days, { period, last_synced_at: '2026-02-10T09:00:00Z' }));
    expect(rows.slice(1, 4)).toEqual(['02-10 0 zero', '02-11 2 data *', '02-12 null no_data_yet']);
  });

  it('before the range leaves it without data', () => {
    const states = view([], { last_synced_at: '2026-02-01T00:00:00Z' }).buckets.map(({ state }) => state);
    expect(states).toEqual(Array(8).fill('no_data_yet'));
  });

  it('is not known, so that days without legs are zeros', () => {
    expect(rowsOf(view(days, { period })).slice(2)).toEqual([
      '02-11 2 data',
      '02-12 0 zero',
      '02-13 0 zero',
      '02-14 0 zero',
    ]);
  });
});

describe('an answer of another hour', () => {
  it('that a cache kept since yesterday knows nothing of today', () => {
    const asOfMs = Date.UTC(2026, 1, 15, 12);
    const kept = view([day('2026-02-08', 1), day('2026-02-15', 2)], { asOfMs });
    expect(rowsOf(kept)).toEqual([
      '02-08 1 data',
      ...['09', '10', '11', '12', '13', '14'].map((label) => `02-${label} 0 zero`),
      '02-15 2 data *',
      '02-16 null no_data_yet',
    ]);
    expect(kept.period?.start).toBe('2026-02-08');
  });

  it('of a system whose clock is past midnight shows its today', () => {
    const nowMs = Date.UTC(2026, 1, 16, 18, 29);
    const ahead = view([day('2026-02-10', 1), day('2026-02-17', 2)], { nowMs, asOfMs: null });
    expect(rowsOf(ahead).slice(-2)).toEqual(['02-16 0 zero', '02-17 2 data *']);
    expect(ahead.period).toMatchObject({ start: '2026-02-09', end: '2026-02-17' });
  });

  it('of a system whose clock shows another year stands alone', () => {
    const old = view([day('1970-01-02', 4), day('1970-01-04', 2)], { asOfMs: 0 });
    expect(rowsOf(old)).toEqual(['01-02 4 data', '01-03 0 zero', '01-04 2 data *']);
    expect(old.period).toMatchObject({ start: '1970-01-02', end: '1970-01-04' });
  });
});

it('F24: counts a day that is said twice once', () => {
  const twice = day('2026-02-11', 5);
  expect(rowsOf(view([twice, twice]))[2]).toBe('02-11 5 data');
});

it('takes days in any order', () => {
  const days = [day('2026-02-16', 1), day('2026-02-09', 2), day('2026-02-12', 3)];
  expect(rowsOf(view(days)).filter((row) => row.includes('data'))).toEqual([
    '02-09 2 data *',
    '02-12 3 data',
    '02-16 1 data *',
  ]);
});

it('F26: a day of nothing but zeros is a zero, as one that was left out', () => {
  expect(view([day('2026-02-11', 0, 0)]).buckets.every(({ state }) => state === 'zero')).toBe(true);
});
