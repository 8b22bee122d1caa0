import type { Period } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { missingFormulas } from '../../../../test/support/missingFormulas';
import { custom } from '../../../../test/support/scopeOf';
import { viewContext } from '../../../../test/support/viewContext';
import { olderVyomAnswers, vyomAnswers } from '../../../../test/support/vyomAnswers';
import type { ViewContext } from '../../../views/ViewContext';
import type { VyomByTime } from '../../wire/VyomByTime';
import { toTimeSeries } from './toTimeSeries';

type Counts = Readonly<Record<string, number>>;

const answerOf = (granularity: string, counts: Counts): VyomByTime =>
  deepFreeze({
    success: true,
    message: 'Calls by time fetched successfully',
    data: {
      granularity,
      time_series: Object.entries(counts).map(([date, total_calls]) => ({
        date,
        total_calls,
        total_duration_minutes: total_calls * 1.5,
        total_duration_hours: 0.1,
      })),
    },
  });
const viewOf = (granularity: string, counts: Counts, context: Partial<ViewContext> = {}) =>
  toTimeSeries(answerOf(granularity, counts), viewContext(context), 'total_calls');
/** Label, value and state of each bucket; a `+` behind the state of one that is not whole. */
const bucketsOf = (...args: Parameters<typeof viewOf>) =>
  viewOf(...args).buckets.map(({ label, values, state, isUnfinished }) => [
    label,
    ...values,
    state + (isUnfinished ? '+' : ''),
  ]);
/** First moment and the moment after the last, as days. */
const edgesOf = (...args: Parameters<typeof viewOf>) =>
  viewOf(...args).buckets.map(({ startMs, endMs }) =>
    [startMs, endMs].map((at) => new Date(at ?? Number.NaN).toISOString().replace('T00:00:00.000Z', '')),
  );

describe('days', () => {
  it('fills those without calls, up to today, which goes on', () => {
    expect(bucketsOf('day', { '2026-02-11': 4, '2026-02-16': 2 })).toEqual([
      ['2026-02-10', 0, 'zero'],
      ['2026-02-11', 4, 'data'],
      ['2026-02-12', 0, 'zero'],
      ['2026-02-13', 0, 'zero'],
      ['2026-02-14', 0, 'zero'],
      ['2026-02-15', 0, 'zero'],
      ['2026-02-16', 2, 'data+'],
    ]);
    expect(bucketsOf('day', {}, { period: { preset: 'today' } })).toEqual([['2026-02-16', 0, 'zero+']]);
  });

  it('knows nothing of days to come, by the earlier of two clocks', () => {
    const period = custom('2026-02-14', '2026-02-17');
    const states = (context: Partial<ViewContext>) =>
      bucketsOf('day', { '2026-02-14': 1 }, { period, ...context }).map(([, , state]) => state);
    expect(states({})).toEqual(['data', 'zero', 'zero+', 'no_data_yet']);
    expect(states({ asOfMs: null })).toEqual(['data', 'zero', 'zero+', 'no_data_yet']);
    const kept = { asOfMs: Date.UTC(2026, 1, 15, 8) };
    expect(states(kept)).toEqual(['data', 'zero+', 'no_data_yet', 'no_data_yet']);
  });

  it('shows calls of a day that no clock has reached, and of days beside the range', () => {
    const period = custom('2026-02-15', '2026-02-16');
    expect(bucketsOf('day', { '2026-02-14': 1, '2026-02-17': 3 }, { period })).toEqual([
      ['2026-02-14', 1, 'data'],
      ['2026-02-15', 0, 'zero'],
      ['2026-02-16', 0, 'zero'],
      ['2026-02-17', 3, 'data+'],
    ]);
    expect(viewOf('day', { '2026-02-14': 1 }, { period }).period).toEqual({
      start: '2026-02-14',
      end: '2026-02-16',
      timeZone: 'UTC',
    });
  });

  it('shows rows of another range alone', () => {
    expect(bucketsOf('day', { '2025-03-01': 1, '2025-03-03': 2 })).toEqual([
      ['2025-03-01', 1, 'data'],
      ['2025-03-02', 0, 'zero'],
      ['2025-03-03', 2, 'data'],
    ]);
  });

  it('are of UTC, whatever the zone of the reader', () => {
    const utc = viewOf('day', { '2026-02-11': 4 });
    for (const timeZone of ['Asia/Kolkata', 'Australia/Lord_Howe', 'America/New_York']) {
      expect(viewOf('day', { '2026-02-11': 4 }, { timeZone })).toEqual(utc);
    }
    expect([utc.timeZone, utc.origin?.timeZone, utc.interval]).toEqual(['UTC', 'UTC', 'day']);
    expect(utc.period).toEqual({ start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' });
  });

  it('count rows that are equal once, and take them in any order', () => {
    const { data, ...envelope } = answerOf('day', { '2026-02-12': 4, '2026-02-11': 1 });
    const time_series = [...data.time_series, ...data.time_series];
    const view = toTimeSeries(
      deepFreeze({ ...envelope, data: { ...data, time_series } }),
      viewContext(),
      'total_calls',
    );
    expect(view.buckets.slice(1, 3).map(({ values }) => values)).toEqual([[1], [4]]);
    expect(view.origin?.formulas[0]?.computedBy).toBe('system');
  });
});

describe('all time', () => {
  const period: Period = { preset: 'all' };

  it('begins with the first row, and ends today', () => {
    expect(bucketsOf('day', { '2026-02-15': 2, '2026-02-14': 1 }, { period })).toEqual([
      ['2026-02-14', 1, 'data'],
      ['2026-02-15', 2, 'data'],
      ['2026-02-16', 0, 'zero+'],
    ]);
    expect(edgesOf('month', { '2025-12': 2, '2026-02': 1 }, { period })).toEqual([
      ['2025-12-01', '2026-01-01'],
      ['2026-01-01', '2026-02-01'],
      ['2026-02-01', '2026-02-17'],
    ]);
    expect(viewOf('month', { '2025-12': 2 }, { period }).period?.start).toBe('2025-12-01');
  });

  it('is today alone without rows, and reaches to a row of tomorrow', () => {
    expect(bucketsOf('day', {}, { period })).toEqual([['2026-02-16', 0, 'zero+']]);
    expect(bucketsOf('month', {}, { period })).toEqual([['2026-02', 0, 'zero+']]);
    expect(bucketsOf('day', { '2026-02-17': 1 }, { period })).toEqual([
      ['2026-02-16', 0, 'zero'],
      ['2026-02-17', 1, 'data+'],
    ]);
  });
});

describe('weeks', () => {
  it('begin on Monday; the range cuts the first and the last, which are unfinished', () => {
    const period = custom('2026-01-07', '2026-01-20');
    const counts = { '2026-W02': 5, '2026-W04': 1 };
    expect(bucketsOf('week', counts, { period })).toEqual([
      ['2026-W02', 5, 'data+'],
      ['2026-W03', 0, 'zero'],
      ['2026-W04', 1, 'data+'],
    ]);
    expect(edgesOf('week', counts, { period })).toEqual([
      ['2026-01-07', '2026-01-12'],
      ['2026-01-12', '2026-01-19'],
      ['2026-01-19', '2026-01-21'],
    ]);
    expect(viewOf('week', counts, { period }).origin?.formulas).toEqual([
      {
        figureId: 'total_calls',
        computedBy: 'system',
        numerator: { label: 'calls that began in the week', value: null },
        denominator: null,
        basis: 'calls of every status; of the first and the last week, those within the range',
      },
    ]);
  });

  it('and months that the range does not cut are whole', () => {
    const states = (granularity: string, start: string, end: string) =>
      bucketsOf(granularity, {}, { period: custom(start, end) }).map(([, , state]) => state);
    expect(states('week', '2026-01-05', '2026-01-18')).toEqual(['zero', 'zero']);
    expect(states('month', '2025-11-01', '2025-12-31')).toEqual(['zero', 'zero']);
    expect(states('month', '2025-11-02', '2026-01-31')).toEqual(['zero+', 'zero', 'zero']);
    expect(states('month', '2025-11-01', '2026-01-30')).toEqual(['zero', 'zero', 'zero+']);
  });

  it('add the two rows of the week over New Year', () => {
    const context = { period: custom('2026-12-21', '2027-01-10'), nowMs: Date.UTC(2027, 1, 1), asOfMs: null };
    const counts = { '2026-W52': 1, '2026-W53': 4, '2027-W01': 2, '2027-W53': 3 };
    expect(bucketsOf('week', counts, context)).toEqual([
      ['2026-W52', 1, 'data'],
      ['2026-W53', 7, 'data'],
      ['2027-W01', 2, 'data'],
    ]);
    expect(viewOf('week', counts, context).origin?.formulas[0]).toMatchObject({
      computedBy: 'callscope',
      numerator: { label: 'calls that began in the week, those of its two years added' },
    });
  });

  it('take a label of two weeks for the one in the range', () => {
    const at = (start: string, end: string) =>
      edgesOf('week', { '2024-W01': 1 }, { period: custom(start, end) }).length;
    const valuesOf = (start: string, end: string) =>
      viewOf('week', { '2024-W01': 1 }, { period: custom(start, end) }).buckets.map(
        ({ values }) => values[0],
      );
    expect(at('2024-01-03', '2024-01-20')).toBe(3);
    expect(valuesOf('2024-01-03', '2024-01-20')).toEqual([1, 0, 0]);
    expect(valuesOf('2024-12-16', '2025-01-06')).toEqual([0, 0, 1, 0]);
  });

  it('refuse a label that no day has', () => {
    expect(() => viewOf('week', { '2025-W53': 1 }, { period: custom('2025-06-01', '2025-12-31') })).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'unknown_value' }),
    );
  });
});

it('draws minutes in two decimals', () => {
  const view = toTimeSeries(answerOf('day', { '2026-02-11': 3 }), viewContext(), 'total_duration_minutes');
  expect(view.series).toEqual([
    { id: 'total_duration_minutes', label: 'Duration', unit: 'minutes', digits: 2 },
  ]);
  expect(view.buckets[1]?.values).toEqual([4.5]);
  expect(missingFormulas(view)).toEqual([]);
});

it('is the same of an earlier revision, which sent more', () => {
  const context = viewContext({ period: custom('2026-01-01', '2026-01-31') });
  const view = toTimeSeries(deepFreeze(structuredClone(vyomAnswers.byTime)), context, 'total_calls');
  // The support types it as any object; it is the answer above and one more member in each row.
  expect(toTimeSeries(olderVyomAnswers.byTime as VyomByTime, context, 'total_calls')).toEqual(view);
  expect(
    view.buckets.filter(({ state }) => state === 'data').map(({ label, values }) => [label, ...values]),
  ).toEqual([
    ['2026-01-05', 30],
    ['2026-01-31', 15],
  ]);
});
