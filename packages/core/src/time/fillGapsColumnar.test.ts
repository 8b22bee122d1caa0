import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BucketInterval } from './BucketInterval';
import { bucketStates } from './bucketStates';
import { fillGaps } from './fillGaps';
import { fillGapsColumnar } from './fillGapsColumnar';
import { planBuckets } from './planBuckets';

const DAY_MS = 86_400_000;
const two = deepFreeze({
  interval: 'day',
  startMs: 0,
  endMs: 3 * DAY_MS,
  timeZone: 'UTC',
  seriesIds: ['sms', 'email'],
} as const);

describe('fillGapsColumnar', () => {
  it('gives buckets column by column', () => {
    const filled = fillGapsColumnar(
      {
        atMs: Float64Array.of(DAY_MS + 5, 0, DAY_MS + 6),
        series: Uint8Array.of(1, 0, 1),
        value: Int32Array.of(4, 1, 2),
      },
      { ...two, now: 1.5 * DAY_MS },
    );
    expect({ ...filled, labels: filled.labels() }).toEqual({
      startMs: Float64Array.of(0, DAY_MS, 2 * DAY_MS),
      endMs: Float64Array.of(DAY_MS, 2 * DAY_MS, 3 * DAY_MS),
      state: Uint8Array.of(0, 0, 2),
      isUnfinished: Uint8Array.of(0, 1, 0),
      values: Float64Array.of(1, 0, 0, 6, 0, 0),
      labels: ['1970-01-01', '1970-01-02', '1970-01-03'],
    });
  });

  it('takes the first series where none is named', () => {
    const columns = { atMs: Float64Array.of(0, DAY_MS), value: Float64Array.of(0.5, 2) };
    expect(fillGapsColumnar(columns, two).values).toEqual(Float64Array.of(0.5, 0, 2, 0, 0, 0));
  });

  it('gives nothing for no rows and no range', () => {
    const none = { atMs: new Float64Array(0), value: new Int32Array(0) };
    expect(fillGapsColumnar(none, two)).toMatchObject({
      state: Uint8Array.of(1, 1, 1),
      values: new Float64Array(6),
    });
    expect(fillGapsColumnar(none, { ...two, endMs: 0 })).toMatchObject({
      startMs: new Float64Array(0),
      endMs: new Float64Array(0),
    });
  });

  it('leaves a plan as it was', () => {
    const plan = planBuckets(two);
    const columns = { atMs: Float64Array.of(0), value: Float64Array.of(1) };
    const first = fillGapsColumnar(columns, plan);
    const again = fillGapsColumnar(columns, plan);
    for (const column of [first.startMs, first.endMs, first.state, first.isUnfinished, first.values]) {
      column.fill(9);
    }
    expect(fillGapsColumnar(columns, plan)).toEqual(again);
    expect(again.values[0]).toBe(1);
  });

  it('numbers the states as bucketStates lists them', () => {
    const { state } = fillGapsColumnar(
      { atMs: Float64Array.of(0), value: Float64Array.of(1) },
      {
        ...two,
        endMs: 5 * DAY_MS,
        now: 3 * DAY_MS,
        coverage: { startMs: 0, endMs: 4 * DAY_MS },
        denied: [{ startMs: 2 * DAY_MS, endMs: 3 * DAY_MS }],
      },
    );
    expect([...state].map((index) => bucketStates[index])).toEqual([
      'data',
      'zero',
      'no_permission',
      'no_data_yet',
      'not_covered',
    ]);
  });

  it.each([
    [[Number.NaN], [1], [0], 'not_a_number', 'columns.atMs[0] to be a finite number, got NaN'],
    [
      [0, -1],
      [1, 1],
      [0, 0],
      'out_of_range',
      'columns.atMs[1] to lie in a bucket that may hold data, got -1',
    ],
    [
      [3 * DAY_MS],
      [1],
      [0],
      'out_of_range',
      'columns.atMs[0] to lie in a bucket that may hold data, got 259200000',
    ],
    [
      [2 * DAY_MS],
      [1],
      [0],
      'out_of_range',
      'columns.atMs[0] to lie in a bucket that may hold data, got 172800000',
    ],
    [[0], [Number.NaN], [0], 'not_a_number', 'columns.value[0] to be a finite number, got NaN'],
    [[0], [Infinity], [1], 'not_a_number', 'columns.value[0] to be a finite number, got Infinity'],
    [[0], [1], [2], 'out_of_range', 'columns.series[0] to be a whole number from 0 to 1, got 2'],
    [[0], [], [0], 'out_of_range', 'columns.value.length to be a whole number from 1 to 1, got 0'],
    [[0], [1, 1], [0], 'out_of_range', 'columns.value.length to be a whole number from 1 to 1, got 2'],
    [[0], [1], [0, 0], 'out_of_range', 'columns.series.length to be a whole number from 1 to 1, got 2'],
    [[0, 0], [1e308, 1e308], [0, 0], 'not_a_number', 'the total to be a finite number, got Infinity'],
  ])('refuses moments %j with values %j of series %j', (atMs, value, series, code, message) => {
    const columns = {
      atMs: Float64Array.from(atMs),
      value: Float64Array.from(value),
      series: Uint16Array.from(series),
    };
    expect(() => fillGapsColumnar(columns, { ...two, now: 2 * DAY_MS })).toThrow(
      expect.objectContaining({ code, message: `fillGapsColumnar requires ${message}` }),
    );
  });

  it('refuses what planBuckets refuses, in its own name', () => {
    const none = { atMs: new Float64Array(0), value: new Int32Array(0) };
    expect(() => fillGapsColumnar(none, { ...two, endMs: -1 })).toThrow(
      'fillGapsColumnar requires endMs to be on or after 0, got -1',
    );
  });

  it('equals fillGaps, planned before or not', () => {
    const interval = fc.constantFrom<BucketInterval>('hour', 'day', 'week', 'month');
    const timeZone = fc.constantFrom('UTC', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia');
    const startMs = Date.parse('2026-03-27T07:20Z');
    const endMs = startMs + 3 * DAY_MS;
    const row = fc.record({
      at: fc.integer({ min: startMs, max: endMs - 1 }),
      series: fc.constantFrom(0, 1, 2),
      value: fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
    });
    fc.assert(
      fc.property(interval, timeZone, fc.array(row, { maxLength: 15 }), (unit, zone, rows) => {
        const options = {
          interval: unit,
          startMs,
          endMs,
          timeZone: zone,
          seriesIds: ['a', 'b', 'c'],
          coverage: { startMs: startMs - 9, endMs: endMs + 9 },
        };
        const columns = {
          atMs: Float64Array.from(rows, ({ at }) => at),
          series: Uint8Array.from(rows, ({ series }) => series),
          value: Float64Array.from(rows, ({ value }) => value),
        };
        const filled = fillGapsColumnar(columns, planBuckets(options));
        const buckets = filled.labels().map((label, bucket) => ({
          label,
          startMs: filled.startMs[bucket],
          endMs: filled.endMs[bucket],
          state: bucketStates[filled.state[bucket] ?? 9],
          isUnfinished: filled.isUnfinished[bucket] === 1,
          values: [...filled.values.slice(3 * bucket, 3 * bucket + 3)],
        }));
        expect(buckets).toEqual(fillGaps(rows, options));
      }),
      propertyRuns,
    );
  });
});
