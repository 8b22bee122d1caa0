import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BucketInterval } from './BucketInterval';
import type { BucketOptions } from './BucketPlan';
import { planBuckets } from './planBuckets';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;

const zones = [
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Havana',
  'Antarctica/Troll',
  'Pacific/Apia',
  'Pacific/Chatham',
];

// Moments within a day after which some of the zones change their clocks.
const beforeChanges = [
  '2026-03-07T12:00Z',
  '2026-10-31T12:00Z',
  '2026-04-04T00:00Z',
  '2026-10-03T00:00Z',
  '2026-04-23T12:00Z',
  '2026-02-14T12:00Z',
  '2026-03-28T12:00Z',
  '2011-12-29T20:00Z',
].map((text) => Date.parse(text));

/** A quarter hour, often shortly before a change of some clock. */
const quarterHour = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...beforeChanges),
      fc.integer({ min: Date.UTC(2012, 0), max: Date.UTC(2037, 0) }),
    ),
    fc.integer({ min: 0, max: 96 }),
  )
  .map(([ms, quarters]) => (Math.floor(ms / QUARTER_MS) + quarters) * QUARTER_MS);

const printers = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      timeZoneName: 'longOffset',
    }),
  ]),
);

/** What the platform prints of the clock at a moment. */
function print(epochMs: number, timeZone: string): { readonly day: string; readonly hour: string } {
  const parts = Object.fromEntries(
    (printers.get(timeZone)?.formatToParts(epochMs) ?? []).map(({ type, value }) => [type, value]),
  );
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  const offset = parts.timeZoneName === 'GMT' ? '+00:00' : parts.timeZoneName?.replace('GMT', '');
  return { day, hour: `${day}T${parts.hour}:00${offset}` };
}

/** Buckets by printing every quarter hour and starting a bucket wherever the text changes. */
function bucketsByPrinting(startMs: number, endMs: number, timeZone: string, unit: 'day' | 'hour') {
  const labels: string[] = [];
  const edgesMs: number[] = [];
  for (let ms = startMs; ms < endMs; ms += QUARTER_MS) {
    const label = print(ms, timeZone)[unit];
    if (label === labels.at(-1)) continue;
    labels.push(label);
    edgesMs.push(ms);
  }
  return { labels, edgesMs: [...edgesMs, endMs] };
}

/** The days from one to another, by counting in UTC. */
function daysFrom(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let ms = Date.parse(first); ms <= Date.parse(last); ms += DAY_MS) {
    days.push(new Date(ms).toISOString().slice(0, 10));
  }
  return days;
}

/** ISO week by its definition: week 1 holds 4 January, weeks begin on Monday. */
function weekOf(day: string): string {
  for (let year = Number(day.slice(0, 4)) + 1; ; year -= 1) {
    const fourth = Date.UTC(year, 0, 4);
    const mondayMs = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS;
    const week = 1 + Math.floor((Date.parse(day) - mondayMs) / (7 * DAY_MS));
    if (week >= 1) return `${year}-W${String(week).padStart(2, '0')}`;
  }
}

/** One calendar day of a zone. */
function hoursOf(start: string, end: string, timeZone: string) {
  const range = { startMs: Date.parse(start), endMs: Date.parse(end) };
  return planBuckets({ interval: 'hour', ...range, timeZone });
}

describe('planBuckets by hour', () => {
  it.each([
    ['America/New_York', '2026-03-08T05:00Z', '2026-03-09T04:00Z', 23],
    ['America/New_York', '2026-11-01T04:00Z', '2026-11-02T05:00Z', 25],
    ['Europe/London', '2026-10-24T23:00Z', '2026-10-26T00:00Z', 25],
    ['Australia/Lord_Howe', '2026-04-04T13:00Z', '2026-04-05T13:30Z', 25],
    ['Australia/Lord_Howe', '2026-10-03T13:30Z', '2026-10-04T13:00Z', 24],
    ['Antarctica/Troll', '2026-03-29T00:00Z', '2026-03-29T22:00Z', 22],
    ['Asia/Kathmandu', '2026-02-09T18:15Z', '2026-02-10T18:15Z', 24],
    ['UTC', '2026-02-10T00:00Z', '2026-02-11T00:00Z', 24],
  ])('a day in %s from %s to %s has %s', (timeZone, start, end, count) => {
    expect(hoursOf(start, end, timeZone).states).toHaveLength(count);
  });

  it('tells the two hours of one name apart by their offset', () => {
    const labels = hoursOf('2026-11-01T04:00Z', '2026-11-02T05:00Z', 'America/New_York').labels();
    expect(labels.slice(0, 4)).toEqual([
      '2026-11-01T00:00-04:00',
      '2026-11-01T01:00-04:00',
      '2026-11-01T01:00-05:00',
      '2026-11-01T02:00-05:00',
    ]);
    expect(labels[24]).toBe('2026-11-01T23:00-05:00');
  });

  it('cuts the hour in which a clock goes back by half an hour', () => {
    const { edgesMs, labels } = hoursOf('2026-04-04T14:00Z', '2026-04-04T16:30Z', 'Australia/Lord_Howe');
    expect(labels()).toEqual(['2026-04-05T01:00+11:00', '2026-04-05T01:00+10:30', '2026-04-05T02:00+10:30']);
    expect([...edgesMs].map((ms) => new Date(ms).toISOString().slice(11, 16))).toEqual([
      '14:00',
      '15:00',
      '15:30',
      '16:30',
    ]);
  });

  it('cuts the hour in which a clock goes forward by half an hour', () => {
    const { edgesMs, labels } = hoursOf('2026-10-03T14:30Z', '2026-10-03T17:00Z', 'Australia/Lord_Howe');
    expect(labels()).toEqual(['2026-10-04T01:00+10:30', '2026-10-04T02:00+11:00', '2026-10-04T03:00+11:00']);
    expect([...edgesMs].map((ms) => (ms - Date.parse('2026-10-03T14:30Z')) / HOUR_MS)).toEqual([
      0, 1, 1.5, 2.5,
    ]);
  });

  it('keeps the name of an hour that the range cuts', () => {
    const { edgesMs, labels } = hoursOf('2026-02-10T09:20Z', '2026-02-10T11:10Z', 'UTC');
    expect(labels()).toEqual(['2026-02-10T09:00+00:00', '2026-02-10T10:00+00:00', '2026-02-10T11:00+00:00']);
    expect([...edgesMs].map((ms) => new Date(ms).toISOString().slice(11, 16))).toEqual([
      '09:20',
      '10:00',
      '11:00',
      '11:10',
    ]);
  });

  it('writes the minutes of an offset that had seconds', () => {
    expect(hoursOf('1970-01-01T00:44:30Z', '1970-01-01T01:44:30Z', 'Africa/Monrovia').labels()).toEqual([
      '1970-01-01T00:00-00:44',
    ]);
  });

  it('has what the platform prints hour by hour', () => {
    fc.assert(
      fc.property(
        quarterHour,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 60 }),
        (startMs, timeZone, quarters) => {
          const endMs = startMs + quarters * QUARTER_MS;
          const { edgesMs, labels } = planBuckets({ interval: 'hour', startMs, endMs, timeZone });
          const expected = bucketsByPrinting(startMs, endMs, timeZone, 'hour');
          expect(labels()).toEqual(expected.labels);
          expect([...edgesMs]).toEqual(quarters === 0 ? [startMs] : expected.edgesMs);
        },
      ),
      propertyRuns,
    );
  });
});

describe('planBuckets by day, week and month', () => {
  it('has no bucket for a day that the zone leaves out', () => {
    const { labels, edgesMs } = planBuckets({
      interval: 'day',
      startMs: Date.parse('2011-12-29T10:00Z'),
      endMs: Date.parse('2012-01-01T10:00Z'),
      timeZone: 'Pacific/Apia',
    });
    expect(labels()).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
    expect([...edgesMs].map((ms) => (ms - Date.parse('2011-12-29T10:00Z')) / DAY_MS)).toEqual([0, 1, 2, 3]);
  });

  it('gives the hour that shows yesterday again to the day that had begun', () => {
    // At 00:01 on 7 November 2010 the clock of Newfoundland went back to 23:01 on the 6th.
    const plan = planBuckets({
      interval: 'day',
      startMs: Date.parse('2010-11-07T02:45Z'),
      endMs: Date.parse('2010-11-08T04:00Z'),
      timeZone: 'America/St_Johns',
    });
    expect(plan.labels()).toEqual(['2010-11-07', '2010-11-08']);
    expect(plan.edgesMs[1]).toBe(Date.parse('2010-11-08T03:30Z'));
  });

  it('lets weeks begin on Monday and belong to the year of their Thursday', () => {
    const { labels, edgesMs } = planBuckets({
      interval: 'week',
      startMs: Date.parse('2026-12-26T00:00Z'),
      endMs: Date.parse('2027-01-12T00:00Z'),
      timeZone: 'UTC',
    });
    expect(labels()).toEqual(['2026-W52', '2026-W53', '2027-W01', '2027-W02']);
    expect([...edgesMs].map((ms) => new Date(ms).toISOString().slice(0, 10))).toEqual([
      '2026-12-26',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
      '2027-01-12',
    ]);
  });

  it.each([
    ['1969-12-28', '1969-W52'],
    ['1969-12-29', '1970-W01'],
    ['1970-01-04', '1970-W01'],
    ['1970-01-05', '1970-W02'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['1000-01-02', '1000-W01'],
  ])('%s lies in %s', (day, week) => {
    const startMs = Date.parse(`${day}T00:00Z`);
    expect(planBuckets({ interval: 'week', startMs, endMs: startMs + 1, timeZone: 'UTC' }).labels()).toEqual([
      week,
    ]);
  });

  it('lets months begin on their first day in the zone', () => {
    const { labels, edgesMs } = planBuckets({
      interval: 'month',
      startMs: Date.parse('2028-01-31T12:00Z'),
      endMs: Date.parse('2028-03-31T18:30Z'),
      timeZone: 'Asia/Kolkata',
    });
    expect(labels()).toEqual(['2028-01', '2028-02', '2028-03']);
    expect([...edgesMs].slice(1).map((ms) => new Date(ms).toISOString())).toEqual([
      '2028-01-31T18:30:00.000Z',
      '2028-02-29T18:30:00.000Z',
      '2028-03-31T18:30:00.000Z',
    ]);
  });

  it('has what the platform prints day by day', () => {
    fc.assert(
      fc.property(
        quarterHour,
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 150 }),
        (startMs, timeZone, quarters) => {
          const endMs = startMs + quarters * QUARTER_MS;
          const { edgesMs, labels } = planBuckets({ interval: 'day', startMs, endMs, timeZone });
          const expected = bucketsByPrinting(startMs, endMs, timeZone, 'day');
          expect(labels()).toEqual(expected.labels);
          expect([...edgesMs]).toEqual(expected.edgesMs);
        },
      ),
      propertyRuns,
    );
  });

  it.each([
    ['week', weekOf],
    ['month', (day: string) => day.slice(0, 7)],
  ] as const)('has each %s that a day of the range lies in, once', (interval, labelOf) => {
    fc.assert(
      fc.property(
        quarterHour,
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 80 }),
        (startMs, timeZone, days) => {
          const endMs = startMs + days * DAY_MS;
          const { edgesMs, labels } = planBuckets({ interval, startMs, endMs, timeZone });
          const shown = daysFrom(print(startMs, timeZone).day, print(endMs - 1, timeZone).day);
          expect(labels()).toEqual([...new Set(shown.map(labelOf))]);
          labels().forEach((label, bucket) => {
            expect(labelOf(print(edgesMs[bucket] ?? 0, timeZone).day)).toBe(label);
            expect(labelOf(print((edgesMs[bucket + 1] ?? 0) - 1, timeZone).day)).toBe(label);
          });
        },
      ),
      propertyRuns,
    );
  });
});

describe('planBuckets', () => {
  const interval = fc.constantFrom<BucketInterval>('hour', 'day', 'week', 'month');

  it('makes no bucket for an empty range', () => {
    const plan = planBuckets({ interval: 'day', startMs: 5, endMs: 5, timeZone: 'UTC' });
    expect([...plan.edgesMs]).toEqual([5]);
    expect(plan.states).toHaveLength(0);
    expect(plan.isUnfinished).toHaveLength(0);
    expect(plan.labels()).toEqual([]);
    expect(plan.seriesIds).toEqual(['value']);
  });

  it('writes labels once', () => {
    const plan = planBuckets({ interval: 'day', startMs: 0, endMs: DAY_MS, timeZone: 'UTC' });
    expect(plan.labels()).toBe(plan.labels());
  });

  it('covers the range end to end, with labels that occur once', () => {
    fc.assert(
      fc.property(
        quarterHour,
        fc.constantFrom(...zones),
        interval,
        fc.integer({ min: 1, max: 40 * DAY_MS }),
        (startMs, timeZone, unit, lengthMs) => {
          const { edgesMs, labels, states } = planBuckets({
            interval: unit,
            startMs,
            endMs: startMs + lengthMs,
            timeZone,
          });
          expect(edgesMs[0]).toBe(startMs);
          expect(edgesMs.at(-1)).toBe(startMs + lengthMs);
          expect(edgesMs.every((ms, index) => index === 0 || ms > (edgesMs[index - 1] ?? 0))).toBe(true);
          expect(states).toHaveLength(edgesMs.length - 1);
          expect(new Set(labels()).size).toBe(states.length);
        },
      ),
      propertyRuns,
    );
  });

  it('cuts the parts of a range as it cuts the whole', () => {
    fc.assert(
      fc.property(
        quarterHour,
        fc.constantFrom(...zones),
        interval,
        fc.nat(100),
        (startMs, timeZone, unit, pick) => {
          const cut = { interval: unit, timeZone };
          const endMs = startMs + 5 * DAY_MS;
          const whole = planBuckets({ ...cut, startMs, endMs });
          const middleMs = whole.edgesMs[pick % whole.edgesMs.length] ?? startMs;
          const before = planBuckets({ ...cut, startMs, endMs: middleMs });
          const after = planBuckets({ ...cut, startMs: middleMs, endMs });
          expect([...before.labels(), ...after.labels()]).toEqual(whole.labels());
          expect([...before.edgesMs.slice(0, -1), ...after.edgesMs]).toEqual([...whole.edgesMs]);
        },
      ),
      propertyRuns,
    );
  });

  const day = { interval: 'day', startMs: 0, endMs: 4 * DAY_MS, timeZone: 'UTC' } as const;
  const statesOf = (options: Partial<BucketOptions>) => {
    const { states, isUnfinished } = planBuckets(deepFreeze({ ...day, ...options }));
    return { states: [...states], isUnfinished: [...isUnfinished] };
  };

  it('has no data yet in buckets that begin at now or later', () => {
    expect(statesOf({ now: 2 * DAY_MS })).toEqual({ states: [1, 1, 2, 2], isUnfinished: [0, 0, 0, 0] });
    expect(statesOf({ now: 2 * DAY_MS + 1 })).toEqual({ states: [1, 1, 1, 2], isUnfinished: [0, 0, 1, 0] });
    expect(statesOf({ now: 3 * DAY_MS - 1 })).toEqual({ states: [1, 1, 1, 2], isUnfinished: [0, 0, 1, 0] });
    expect(statesOf({ now: '1970-01-01T00:00:00Z' })).toEqual({
      states: [2, 2, 2, 2],
      isUnfinished: [0, 0, 0, 0],
    });
  });

  it('calls the last bucket unfinished when a range that ends now cuts it', () => {
    const endMs = 3.5 * DAY_MS;
    expect(statesOf({ endMs, now: endMs }).isUnfinished).toEqual([0, 0, 0, 1]);
    expect(statesOf({ endMs, now: endMs + 1 }).isUnfinished).toEqual([0, 0, 0, 0]);
    expect(statesOf({ now: 4 * DAY_MS }).isUnfinished).toEqual([0, 0, 0, 0]);
  });

  it('covers a bucket that the coverage touches', () => {
    const coverage = { startMs: 2 * DAY_MS - 1, endMs: 2 * DAY_MS + 1 };
    expect(statesOf({ coverage }).states).toEqual([3, 1, 1, 3]);
    expect(statesOf({ coverage: { startMs: DAY_MS, endMs: 2 * DAY_MS } }).states).toEqual([3, 1, 3, 3]);
  });

  it('denies a bucket that a denied stretch touches, whatever else is known of it', () => {
    const denied = [
      { startMs: DAY_MS - 1, endMs: DAY_MS },
      { startMs: 3 * DAY_MS, endMs: 3 * DAY_MS + 1 },
    ];
    const coverage = { startMs: DAY_MS, endMs: 2 * DAY_MS };
    expect(statesOf({ denied }).states).toEqual([4, 1, 1, 4]);
    expect(statesOf({ denied, coverage, now: DAY_MS + 1 })).toEqual({
      states: [4, 1, 3, 4],
      isUnfinished: [0, 1, 0, 0],
    });
    expect(statesOf({ denied: [{ startMs: 0, endMs: 1 }], now: 1 }).isUnfinished).toEqual([0, 0, 0, 0]);
  });

  it.each([
    [{ interval: 'year' }, 'unknown_value', 'interval to be one of hour, day, week, month, got "year"'],
    [
      { timeZone: 'Nowhere' },
      'unknown_zone',
      'timeZone to be an IANA time zone such as Europe/London, got "Nowhere"',
    ],
    [{ startMs: Number.NaN }, 'not_a_number', 'startMs to be a finite number, got NaN'],
    [{ endMs: Infinity }, 'not_a_number', 'endMs to be a finite number, got Infinity'],
    [
      { endMs: 1e15 },
      'out_of_range',
      'endMs to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    ],
    [{ endMs: -1 }, 'reversed_range', 'endMs to be on or after 0, got -1'],
    [{ coverage: { startMs: 1, endMs: 0 } }, 'reversed_range', 'coverage.endMs to be on or after 1, got 0'],
    [
      {
        denied: [
          { startMs: 0, endMs: 0 },
          { startMs: null, endMs: 0 },
        ],
      },
      'not_a_number',
      'denied[1].startMs to be a finite number, got null',
    ],
    [{ seriesIds: ['a', 'a'] }, 'duplicate', 'seriesIds[1] to be unique, got "a"'],
    [{ seriesIds: [''] }, 'missing', 'seriesIds[0] to be a text that is not empty, got ""'],
    [
      { now: 'today' },
      'unknown_value',
      'now to be an ISO 8601 moment with Z or an offset, like 2026-02-24T09:15:15Z, got "today"',
    ],
    [
      { interval: 'hour', endMs: 1_000_001 * HOUR_MS },
      'out_of_range',
      'bucketCount to be a whole number from 1 to 1000000, got 1000001',
    ],
  ])('refuses %o', (wrong, code, message) => {
    const options: BucketOptions = JSON.parse('{}');
    expect(() => planBuckets(Object.assign(options, day, wrong))).toThrow(
      expect.objectContaining({ code, message: `planBuckets requires ${message}` }),
    );
  });

  it('takes a million buckets', () => {
    const { states } = planBuckets({ ...day, interval: 'hour', endMs: 1_000_000 * HOUR_MS });
    expect(states).toHaveLength(1_000_000);
  });
});
