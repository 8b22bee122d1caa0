import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeSeriesBucket } from '../views/TimeSeries';
import type { BucketOptions } from './BucketPlan';
import { fillGaps, type GapRow } from './fillGaps';
import { planBuckets } from './planBuckets';
import type { Span } from './requireSpan';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const days = deepFreeze({ interval: 'day', startMs: 0, endMs: 3 * DAY_MS, timeZone: 'UTC' } as const);
const two = deepFreeze({ ...days, seriesIds: ['sms', 'email'] });

const valuesOf = (buckets: readonly TimeSeriesBucket[]) => buckets.map(({ values }) => values);

// One plan for each test of many runs: a zone is slow to open.
const plan = planBuckets({
  interval: 'hour',
  startMs: Date.parse('2026-10-31T04:00Z'),
  endMs: Date.parse('2026-11-02T05:00Z'),
  timeZone: 'America/New_York',
  seriesIds: ['sms', 'email'],
});
const [planStartMs = 0, planEndMs = 0] = [plan.edgesMs[0], plan.edgesMs.at(-1)];

const row = fc.record({
  at: fc.integer({ min: planStartMs, max: planEndMs - 1 }),
  series: fc.constantFrom(0, 1),
  value: fc.integer({ min: -1000, max: 1000 }),
});
const rows = fc.array(row, { maxLength: 30 });

describe('fillGaps', () => {
  it('gives a bucket for each day, with 0 where no row lies', () => {
    const given = deepFreeze([
      { at: 2 * DAY_MS + 5, series: 1, value: 4 },
      { at: 0, value: 1 },
      { at: DAY_MS - 1, series: 'sms', value: 2 },
    ]);
    expect(fillGaps(given, two)).toEqual([
      { label: '1970-01-01', startMs: 0, endMs: DAY_MS, state: 'data', isUnfinished: false, values: [3, 0] },
      {
        label: '1970-01-02',
        startMs: DAY_MS,
        endMs: 2 * DAY_MS,
        state: 'zero',
        isUnfinished: false,
        values: [0, 0],
      },
      {
        label: '1970-01-03',
        startMs: 2 * DAY_MS,
        endMs: 3 * DAY_MS,
        state: 'data',
        isUnfinished: false,
        values: [0, 4],
      },
    ]);
  });

  it('gives zeros for no rows and nothing for no range', () => {
    expect(valuesOf(fillGaps([], days))).toEqual([[0], [0], [0]]);
    expect(fillGaps(new Set<GapRow>(), { ...days, endMs: 0 })).toEqual([]);
  });

  it('takes the label of a bucket for its moment', () => {
    const week = {
      ...days,
      interval: 'week',
      startMs: Date.UTC(2026, 1, 9),
      endMs: Date.UTC(2026, 1, 23),
    } as const;
    const month = { ...week, interval: 'month' } as const;
    const hour = { ...plan, endMs: 0 };
    expect(valuesOf(fillGaps([{ at: '1970-01-02', value: 3 }], days))).toEqual([[0], [3], [0]]);
    expect(valuesOf(fillGaps([{ at: '2026-W08', value: 3 }], week))).toEqual([[0], [3]]);
    expect(valuesOf(fillGaps([{ at: '2026-02', value: 3 }], month))).toEqual([[3]]);
    expect(fillGaps([{ at: '2026-11-01T01:00-05:00', value: 3 }], hour)[26]).toMatchObject({
      startMs: Date.parse('2026-11-01T06:00Z'),
      values: [3, 0],
    });
  });

  it('adds a moment to a labelled bucket, and takes one label once for each series', () => {
    const given: GapRow[] = [
      { at: '1970-01-02', series: 'sms', value: 1 },
      { at: '1970-01-02', series: 'email', value: 2 },
      { at: DAY_MS, series: 'email', value: 3 },
    ];
    expect(valuesOf(fillGaps(given, two))[1]).toEqual([1, 5]);
  });

  it('keeps more than 65,536 series apart', () => {
    const many = { ...days, endMs: DAY_MS, seriesIds: Array.from({ length: 65_537 }, (_, id) => `s${id}`) };
    const [values = []] = valuesOf(fillGaps([{ at: 0, series: 65_536, value: 3 }], many));
    expect(values[0]).toBe(0);
    expect(values[65_535]).toBe(0);
    expect(values[65_536]).toBe(3);
  });

  it.each([
    [[0.1, 0.2, 0.3, 0.4], 1],
    [[1, 1e100, 1, -1e100], 2],
    [[1e100, 1, -1e100, 1e-100, 1e50, -1, -1e50], 1e-100],
    [[2 ** 53, 1, 1], 2 ** 53 + 2],
    [[2 ** 53, -0.5, -(2 ** -54)], 9_007_199_254_740_991],
    [[1e308, 1e308, -1e308], 1e308],
    [Array.from({ length: 10 }, () => 0.1), 1],
  ])('adds up %j to %d', (values, total) => {
    expect(
      valuesOf(
        fillGaps(
          values.map((value) => ({ at: 0, value })),
          days,
        ),
      )[0],
    ).toEqual([total]);
    expect(
      valuesOf(
        fillGaps(
          values.reverse().map((value) => ({ at: 0, value })),
          days,
        ),
      )[0],
    ).toEqual([total]);
  });

  it('keeps a lost digit apart by bucket and series', () => {
    const given = [0, DAY_MS].flatMap((at) =>
      [0, 1].flatMap((series) => [0.1, 0.2, at + series].map((value) => ({ at, series, value }))),
    );
    expect(valuesOf(fillGaps(given, two))).toEqual([
      [0.30000000000000004, 1.3],
      [DAY_MS + 0.3, DAY_MS + 1.3],
      [0, 0],
    ]);
  });

  it('never gives -0', () => {
    expect(
      valuesOf(
        fillGaps(
          [
            { at: 0, value: -0 },
            { at: DAY_MS, value: 1 },
            { at: DAY_MS, value: -1 },
          ],
          days,
        ),
      ),
    ).toEqual([[0], [0], [0]]);
  });

  it('calls data what holds a row other than 0, even when its rows cancel out', () => {
    const given: GapRow[] = [
      { at: 0, value: 0 },
      { at: DAY_MS, value: 1 },
      { at: DAY_MS, value: -1 },
    ];
    expect(fillGaps(given, days).map(({ state }) => state)).toEqual(['zero', 'data', 'zero']);
  });

  it('tells what is not known apart from 0', () => {
    const given: GapRow[] = [
      { at: 2 * DAY_MS, series: 1, value: 7 },
      { at: 4 * DAY_MS, value: 0 },
    ];
    const buckets = fillGaps(given, {
      ...two,
      endMs: 5 * DAY_MS,
      now: 3.5 * DAY_MS,
      coverage: { startMs: DAY_MS, endMs: 9 * DAY_MS },
      denied: [{ startMs: DAY_MS, endMs: 2 * DAY_MS }],
    });
    expect(buckets.map(({ state, isUnfinished, values }) => [state, isUnfinished, values])).toEqual([
      ['not_covered', false, [null, null]],
      ['no_permission', false, [null, null]],
      ['data', false, [0, 7]],
      ['zero', true, [0, 0]],
      ['no_data_yet', false, [null, null]],
    ]);
  });

  const place = 'to lie in a bucket that may hold data';
  it.each([
    [{ at: -1, value: 1 }, {}, 'out_of_range', `rows[1].at ${place}, got -1`],
    [{ at: 3 * DAY_MS, value: 0 }, {}, 'out_of_range', `rows[1].at ${place}, got 259200000`],
    [{ at: '1970-01-04', value: 0 }, {}, 'out_of_range', `rows[1].at ${place}, got "1970-01-04"`],
    [{ at: '1 January', value: 0 }, {}, 'out_of_range', `rows[1].at ${place}, got "1 January"`],
    [{ at: DAY_MS, value: 1 }, { now: DAY_MS }, 'out_of_range', `rows[1].at ${place}, got 86400000`],
    [
      { at: 0.5, value: 1 },
      { coverage: { startMs: DAY_MS, endMs: DAY_MS + 1 } },
      'out_of_range',
      `rows[1].at ${place}, got 0.5`,
    ],
    [
      { at: 0.5, value: 1 },
      { denied: [{ startMs: 0, endMs: 1 }] },
      'out_of_range',
      `rows[1].at ${place}, got 0.5`,
    ],
    [{ at: Number.NaN, value: 1 }, {}, 'not_a_number', 'rows[1].at to be a finite number, got NaN'],
    [{ at: Infinity, value: 1 }, {}, 'not_a_number', 'rows[1].at to be a finite number, got Infinity'],
    [{ at: null, value: 1 }, {}, 'not_a_number', 'rows[1].at to be a finite number, got null'],
    [{ at: 0, value: Number.NaN }, {}, 'not_a_number', 'rows[1].value to be a finite number, got NaN'],
    [{ at: 0, value: -Infinity }, {}, 'not_a_number', 'rows[1].value to be a finite number, got -Infinity'],
    [{ at: 0, value: '1' }, {}, 'not_a_number', 'rows[1].value to be a finite number, got "1"'],
    [{ at: 0 }, {}, 'not_a_number', 'rows[1].value to be a finite number, got undefined'],
    [{ at: 0, value: 1, series: 2 }, {}, 'unknown_value', 'rows[1].series to be one of sms, email, got 2'],
    [{ at: 0, value: 1, series: -1 }, {}, 'unknown_value', 'rows[1].series to be one of sms, email, got -1'],
    [
      { at: 0, value: 1, series: 0.5 },
      {},
      'unknown_value',
      'rows[1].series to be one of sms, email, got 0.5',
    ],
    [
      { at: 0, value: 1, series: 'fax' },
      {},
      'unknown_value',
      'rows[1].series to be one of sms, email, got "fax"',
    ],
    [
      { at: 0, value: 1, series: null },
      {},
      'unknown_value',
      'rows[1].series to be one of sms, email, got null',
    ],
    [
      { at: '1970-01-02', series: 1, value: 1 },
      {},
      'duplicate',
      'rows[1].at to be unique, got "1970-01-02 email"',
    ],
    [
      { at: 0, value: 1 },
      { timeZone: 'Nowhere' },
      'unknown_zone',
      'timeZone to be an IANA time zone such as Europe/London, got "Nowhere"',
    ],
    [{ at: 0, value: 1 }, { endMs: -1 }, 'reversed_range', 'endMs to be on or after 0, got -1'],
  ])('refuses the row %o of %o', (wrong, options, code, message) => {
    const given: GapRow[] = [{ at: '1970-01-02', series: 1, value: 0 }];
    expect(() => fillGaps(given.concat(JSON.parse('[]').concat(wrong)), { ...two, ...options })).toThrow(
      expect.objectContaining({ code, message: `fillGaps requires ${message}` }),
    );
  });

  it('refuses a sum beyond the largest double', () => {
    const given = [1e308, 1e308].map((value) => ({ at: 0, value }));
    expect(() => fillGaps(given, days)).toThrow(
      'fillGaps requires the total to be a finite number, got Infinity',
    );
  });

  it('gives what filtering and adding gives', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const filled = fillGaps(deepFreeze(given), plan);
        const expected = filled.map(({ startMs, endMs }) => {
          const inside = given.filter(({ at }) => at >= (startMs ?? 0) && at < (endMs ?? 0));
          const values = [0, 1].map((series) =>
            inside.reduce((total, one) => total + (one.series === series ? one.value : 0), 0),
          );
          return { values, state: inside.some(({ value }) => value !== 0) ? 'data' : 'zero' };
        });
        expect(filled.map(({ values, state }) => ({ values, state }))).toEqual(expected);
      }),
      propertyRuns,
    );
  });

  it('does not care for the order of the rows', () => {
    const anyValue = fc.record({
      at: fc.constantFrom(planStartMs, planStartMs + HOUR_MS),
      value: fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
    });
    const shuffled = fc
      .array(anyValue, { maxLength: 12 })
      .chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      );
    fc.assert(
      fc.property(shuffled, ([given, again]) => {
        expect(fillGaps(again, plan)).toEqual(fillGaps(given, plan));
      }),
      propertyRuns,
    );
  });

  it('loses no digit to what is added and taken away again', () => {
    const noise = fc.array(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), noise, (kept, passing) => {
        const values = [...passing, kept, ...passing.map((value) => -value)];
        const [first] = fillGaps(
          values.map((value) => ({ at: planStartMs, value })),
          plan,
        );
        expect(first?.values).toEqual([kept + 0, 0]);
      }),
      propertyRuns,
    );
  });

  it('neither loses nor invents anything', () => {
    const totalOf = (values: readonly number[]) => values.reduce((total, value) => total + BigInt(value), 0n);
    fc.assert(
      fc.property(fc.array(fc.record({ ...rowFields() }), { maxLength: 30 }), (given) => {
        const filled = valuesOf(fillGaps(given, plan)).flat();
        expect(totalOf(filled.map((value) => value ?? 0))).toBe(totalOf(given.map(({ value }) => value)));
      }),
      propertyRuns,
    );
    function rowFields() {
      return {
        at: fc.integer({ min: planStartMs, max: planEndMs - 1 }),
        value: fc.integer({ min: 0, max: 2 ** 40 }),
      };
    }
  });

  it('gives for two lists the sum of what it gives for each', () => {
    fc.assert(
      fc.property(rows, rows, (some, others) => {
        const left = valuesOf(fillGaps(some, plan));
        const right = valuesOf(fillGaps(others, plan));
        const added = left.map((values, bucket) =>
          values.map((value, series) => (value ?? 0) + (right[bucket]?.[series] ?? 0)),
        );
        expect(valuesOf(fillGaps([...some, ...others], plan))).toEqual(added);
      }),
      propertyRuns,
    );
  });

  it('takes rows of 0 for no rows', () => {
    const nothing = row.map((one) => ({ ...one, value: 0 }));
    fc.assert(
      fc.property(rows, fc.array(nothing, { maxLength: 20 }), (given, zeros) => {
        expect(fillGaps([...zeros, ...given], plan)).toEqual(fillGaps(given, plan));
      }),
      propertyRuns,
    );
  });

  it('puts a labelled row where a moment of its bucket goes', () => {
    const [labels, { edgesMs }] = [plan.labels(), plan];
    const picks = fc.uniqueArray(fc.integer({ min: 0, max: labels.length - 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(picks, fc.constantFrom<number | string>(0, 1, 'sms', 'email'), (buckets, series) => {
        const labelled = buckets.map((bucket) => ({ at: labels[bucket] ?? '', series, value: bucket + 1 }));
        const moments = buckets.map((bucket) => ({
          at: (edgesMs[bucket + 1] ?? 0) - 1,
          series,
          value: bucket + 1,
        }));
        expect(fillGaps(labelled, plan)).toEqual(fillGaps(moments, plan));
      }),
      propertyRuns,
    );
  });

  it('gives each bucket the state that the ranges around it define', () => {
    const moment = fc.integer({ min: 0, max: 10 * DAY_MS });
    const span = fc
      .tuple(moment, moment)
      .map(([a, b]) => ({ startMs: Math.min(a, b), endMs: Math.max(a, b) }));
    const options: fc.Arbitrary<Partial<BucketOptions>> = fc.record(
      { now: moment, coverage: span, denied: fc.array(span, { maxLength: 2 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(options, ({ now = Infinity, coverage, denied = [] }) => {
        const given = { ...days, endMs: 10 * DAY_MS, coverage, denied, ...(now === Infinity ? {} : { now }) };
        const nowMs = Number(now);
        const expected = Array.from({ length: 10 }, (_, day) => {
          // A day meets a stretch when the later start comes before the earlier end.
          const meets = ({ startMs, endMs }: Span) =>
            startMs === endMs
              ? startMs > day * DAY_MS && startMs < (day + 1) * DAY_MS
              : Math.max(startMs, day * DAY_MS) < Math.min(endMs, (day + 1) * DAY_MS);
          const isUnfinished = day * DAY_MS < nowMs && nowMs < (day + 1) * DAY_MS;
          if (denied.some(meets)) return ['no_permission', false, [null]];
          if (coverage && !meets(coverage)) return ['not_covered', false, [null]];
          return day * DAY_MS < nowMs ? ['zero', isUnfinished, [0]] : ['no_data_yet', false, [null]];
        });
        const filled = fillGaps([], given);
        expect(filled.map(({ state, isUnfinished, values }) => [state, isUnfinished, values])).toEqual(
          expected,
        );
      }),
      propertyRuns,
    );
  });
});
