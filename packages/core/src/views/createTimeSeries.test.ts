import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeSeries, type TimeSeriesInput } from './createTimeSeries';
import type { SeriesDescription, TimeSeriesBucket } from './TimeSeries';

const calls: SeriesDescription = { id: 'calls', label: 'Calls', unit: 'count', channel: 'call' };
const talk: SeriesDescription = { id: 'talk', label: 'Talk time', unit: 'seconds', digits: 1 };
const period = { start: '2026-02-10', end: '2026-02-12', timeZone: 'UTC' };

function bucket(label: string, more: Partial<TimeSeriesBucket> = {}): TimeSeriesBucket {
  return { label, startMs: null, endMs: null, state: 'data', isUnfinished: false, values: [1, 2.5], ...more };
}
const input: TimeSeriesInput = deepFreeze({
  series: [calls, talk],
  buckets: [
    bucket('10', { startMs: 0, endMs: 10 }),
    bucket('11', { startMs: 10, endMs: 20, state: 'zero', values: [0, null] }),
    bucket('12', { startMs: 20, endMs: 20, state: 'no_data_yet', isUnfinished: true, values: [null, null] }),
  ],
  interval: 'day',
  timeZone: 'UTC',
  period,
});
/** What no type has checked, as JSON hands it over. */
const unchecked = (json: string) => JSON.parse(json);
const withBuckets =
  (...buckets: readonly TimeSeriesBucket[]) =>
  () =>
    createTimeSeries({ ...input, buckets });

describe('createTimeSeries', () => {
  it('keeps what it is given', () => {
    expect(createTimeSeries(input)).toStrictEqual({ kind: 'time-series', ...input });
  });

  it('says nothing of interval and period when they are left out', () => {
    expect(createTimeSeries({ series: [], buckets: [], timeZone: 'Asia/Kolkata' })).toStrictEqual({
      kind: 'time-series',
      series: [],
      buckets: [],
      interval: null,
      timeZone: 'Asia/Kolkata',
      period: null,
    });
  });

  it('hands on no other member, and no object of the caller', () => {
    const series = [{ ...calls, secret: 1 }];
    const values = [1];
    const view = createTimeSeries({
      ...input,
      series,
      buckets: [{ ...bucket('a', { values }), ...{ secret: 1 } }],
    });
    values[0] = Number.NaN;
    series.length = 0;
    expect(view.series).toStrictEqual([calls]);
    expect(view.buckets).toStrictEqual([bucket('a', { values: [1] })]);
  });

  it('writes no minus before a zero', () => {
    const [first] = withBuckets(bucket('a', { startMs: -0, endMs: -0, values: [-0, -0] }))().buckets;
    expect(first).toStrictEqual(bucket('a', { startMs: 0, endMs: 0, values: [0, 0] }));
  });

  it('lets measures be below 0, and knows a start without an end', () => {
    const buckets = [bucket('a', { startMs: 5, values: [null, -1] }), bucket('b', { startMs: 5 })];
    expect(withBuckets(...buckets)().buckets).toStrictEqual(buckets);
  });

  it.each([
    [{ series: [calls, calls] }, 'duplicate', 'series[1].id to be unique, got "calls"'],
    [{ series: [{ ...calls, id: '' }] }, 'missing', 'series[0].id to be a text that is not empty, got ""'],
    [
      { series: [{ ...calls, label: '' }] },
      'missing',
      'series[0].label to be a text that is not empty, got ""',
    ],
    [
      { series: [{ ...calls, unit: unchecked('"euro"') }] },
      'unknown_value',
      'series[0].unit to be one of count, percent, ratio, points, seconds, minutes, hours, currency, number, got "euro"',
    ],
    [
      { series: [{ ...calls, digits: 101 }] },
      'out_of_range',
      'series[0].digits to be a whole number from 0 to 100, got 101',
    ],
    [
      { series: [{ ...calls, digits: -1 }] },
      'out_of_range',
      'series[0].digits to be a whole number from 0 to 100, got -1',
    ],
    [
      { series: [{ ...calls, channel: unchecked('"fax"') }] },
      'unknown_value',
      'series[0].channel to be one of call, sms, email, other, got "fax"',
    ],
    [
      { interval: unchecked('"year"') },
      'unknown_value',
      'interval to be one of hour, day, week, month, got "year"',
    ],
    [
      { timeZone: 'Nowhere' },
      'unknown_zone',
      'timeZone to be an IANA time zone such as Europe/London, got "Nowhere"',
    ],
    [
      { period: { ...period, end: '2026-02-09' } },
      'reversed_range',
      'period.end to be on or after 2026-02-10, got "2026-02-09"',
    ],
    [{ buckets: [bucket('a'), bucket('a')] }, 'duplicate', 'buckets[1].label to be unique, got "a"'],
    [{ buckets: [bucket('')] }, 'missing', 'buckets[0].label to be a text that is not empty, got ""'],
    [
      { buckets: [bucket('a', { values: [1] })] },
      'out_of_range',
      'buckets[0].values to hold 2 values, got 1',
    ],
    [
      { buckets: [bucket('a', { values: [1, 2, 3] })] },
      'out_of_range',
      'buckets[0].values to hold 2 values, got 3',
    ],
    [
      { buckets: [bucket('a', { values: [-1, 0] })] },
      'out_of_range',
      'buckets[0].values[0] to be a whole number from 0 to 9007199254740991, got -1',
    ],
    [
      { buckets: [bucket('a', { values: [1, Number.NaN] })] },
      'not_a_number',
      'buckets[0].values[1] to be a finite number, got NaN',
    ],
    [
      { buckets: [bucket('a', { values: new Array(2) })] },
      'not_a_number',
      'buckets[0].values[0] to be a finite number, got undefined',
    ],
    [
      { buckets: [bucket('a', { state: 'zero', values: [0, 1] })] },
      'unknown_value',
      'buckets[0].values[1] to be null in the state zero, got 1',
    ],
    [
      { buckets: [bucket('a', { state: 'not_covered', values: [0, null] })] },
      'unknown_value',
      'buckets[0].values[0] to be null in the state not_covered, got 0',
    ],
    [
      { buckets: [bucket('a', { state: unchecked('"gone"') })] },
      'unknown_value',
      'buckets[0].state to be one of data, zero, no_data_yet, not_covered, no_permission, got "gone"',
    ],
    [
      { buckets: [bucket('a', { isUnfinished: unchecked('1') })] },
      'unknown_value',
      'buckets[0].isUnfinished to be one of true, false, got 1',
    ],
    [
      { buckets: [bucket('a', { startMs: 2, endMs: 1 })] },
      'reversed_range',
      'buckets[0].endMs to be on or after 2, got 1',
    ],
    [
      { buckets: [bucket('a', { startMs: 0, endMs: 5 }), bucket('b'), bucket('c', { startMs: 4 })] },
      'reversed_range',
      'buckets[2].startMs to be on or after 5, got 4',
    ],
    [
      { buckets: [bucket('a', { startMs: Infinity })] },
      'not_a_number',
      'buckets[0].startMs to be a finite number, got Infinity',
    ],
    [
      { buckets: [bucket('a', { endMs: 1e15 })] },
      'out_of_range',
      'buckets[0].endMs to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    ],
  ] satisfies [Partial<TimeSeriesInput>, string, string][])('refuses %o', (wrong, code, message) => {
    const create = () => createTimeSeries({ ...input, ...wrong });
    expect(create).toThrow(
      expect.objectContaining({ code, message: `createTimeSeries requires ${message}` }),
    );
  });

  const cells = fc.option(fc.integer({ min: 0, max: 3 }));
  const states = fc.constantFrom<TimeSeriesBucket['state']>(
    'data',
    'zero',
    'no_data_yet',
    'not_covered',
    'no_permission',
  );

  it('takes a bucket exactly when its state allows each of its values', () => {
    fc.assert(
      fc.property(states, fc.tuple(cells, cells), (state, values) => {
        const isAllowed =
          state === 'data' || values.every((value) => value === null || (state === 'zero' && value === 0));
        const create = withBuckets(bucket('a', { state, values }));
        if (isAllowed) expect(create().buckets[0]?.values).toEqual(values);
        else expect(create).toThrow(`in the state ${state}`);
      }),
      propertyRuns,
    );
  });

  it('takes buckets exactly when their known moments never go back', () => {
    const moments = fc.array(fc.tuple(cells, cells), { maxLength: 3 });
    fc.assert(
      fc.property(moments, (list) => {
        const known = list.flat().filter((moment) => moment !== null);
        const isAscending = known.every((moment, index) => moment >= (known[index - 1] ?? 0));
        const create = withBuckets(
          ...list.map(([startMs, endMs], index) => bucket(`${index}`, { startMs, endMs })),
        );
        if (isAscending) expect(create().buckets).toHaveLength(list.length);
        else expect(create).toThrow('to be on or after');
      }),
      propertyRuns,
    );
  });
});
