import { describe, expect, it } from 'vitest';
import { json } from './support/createFakeFetch';
import { daysFrom } from './support/days/daysFrom';
import { systemsOfDays } from './support/days/systemsOfDays';
import { loquentAnswers } from './support/loquentAnswers';
import { createLoquentTestClient } from './support/loquentTestClient';
import { viewOf } from './support/viewOf';

const hourMs = 3_600_000;
const dayAt = (day: string, offset: number) =>
  new Date(Date.parse(day) + offset * 24 * hourMs).toISOString().slice(0, 10);

/** A zone, a day, when it begins by UTC, and its hours; of IANA's database, 2025b and 2026c agreeing. */
const unusualDays = [
  ['America/New_York', '2026-03-08', '2026-03-08T05:00Z', 23],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00Z', 25],
  ['Europe/London', '2026-03-29', '2026-03-29T00:00Z', 23],
  ['Europe/London', '2026-10-25', '2026-10-24T23:00Z', 25],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00Z', 24.5],
  ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30Z', 23.5],
  // Without a midnight: these begin at 01:00.
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00Z', 23],
  ['America/Santiago', '2026-09-06', '2026-09-06T04:00Z', 23],
  // With two midnights.
  ['America/Havana', '2026-11-01', '2026-11-01T04:00Z', 25],
  ['Pacific/Chatham', '2026-04-05', '2026-04-04T10:15Z', 25],
  ['Antarctica/Troll', '2026-03-29', '2026-03-29T00:00Z', 22],
  ['America/St_Johns', '2026-03-08', '2026-03-08T03:30Z', 23],
] as const;

interface Row {
  readonly date: string;
  readonly label: string;
  readonly count: number;
}

/** How Loquent's calls by day look when its organization is in a zone. */
const activityOf = (organizationTimeZone: string, call_activity: readonly Row[], timeZone = 'UTC') => {
  const { client } = createLoquentTestClient(() => json({ ...loquentAnswers.stats, call_activity }), {
    organizationTimeZone,
  });
  return viewOf(client.sources.callActivity, {
    period: { preset: 'all' },
    timeZone,
    now: '2027-06-01T00:00Z',
  });
};
const toRow = (date: string, index: number): Row => ({ date, label: date, count: index + 1 });

describe('F35: a day that is longer or shorter than others', () => {
  it.each(unusualDays)('in %s, %s begins at %s and has %d hours', async (zone, day, start, hours) => {
    const days = [dayAt(day, -1), day, dayAt(day, 1), dayAt(day, 2)];
    const { buckets } = await activityOf(zone, days.map(toRow));
    expect(buckets.map(({ label, values }) => [label, ...values])).toEqual(
      days.map((one, index) => [one, index + 1]),
    );
    const { startMs, endMs } = buckets[1] ?? {};
    expect(startMs).toBe(Date.parse(start));
    expect((Number(endMs) - Number(startMs)) / hourMs).toBe(hours);
    for (const [index, bucket] of buckets.entries()) {
      if (index > 0) expect(bucket.startMs).toBe(buckets[index - 1]?.endMs);
    }
  });

  it('that is left out still leaves one bucket, as long as the day', async () => {
    const { buckets } = await activityOf(
      'America/New_York',
      ['2026-10-31', '2026-11-02', '2026-11-03'].map(toRow),
    );
    expect(buckets.map(({ label, state }) => `${label} ${state}`)).toEqual([
      '2026-10-31 data',
      '2026-11-01 not_covered',
      '2026-11-02 data',
      '2026-11-03 data',
    ]);
    expect(Number(buckets[1]?.endMs) - Number(buckets[1]?.startMs)).toBe(25 * hourMs);
  });

  it('that a zone has never had is in no answer of it, and is not made up', async () => {
    const { buckets } = await activityOf(
      'Pacific/Apia',
      ['2011-12-28', '2011-12-29', '2011-12-31'].map(toRow),
    );
    expect(buckets.map(({ label, values }) => [label, ...values])).toEqual([
      ['2011-12-28', 1],
      ['2011-12-29', 2],
      ['2011-12-31', 3],
    ]);
    expect(Number(buckets[1]?.endMs) - Number(buckets[1]?.startMs)).toBe(24 * hourMs);
  });

  it.each(systemsOfDays.filter(({ name }) => name !== 'loquent'))(
    'is none to $name, whose days have 24 hours wherever it is read',
    async ({ connect }) => {
      for (const [timeZone, day] of unusualDays) {
        const [start, end] = [dayAt(day, -1), dayAt(day, 1)];
        const { source } = connect(daysFrom(start, end));
        const period = { preset: 'custom', start, end } as const;
        const { buckets } = await viewOf(source, { period, timeZone, now: '2027-06-01T00:00Z' });
        expect(buckets.map(({ label }) => label)).toEqual(daysFrom(start, end));
        const lengths = buckets.map(({ startMs, endMs }) => (Number(endMs) - Number(startMs)) / hourMs);
        expect(lengths).toEqual([24, 24, 24]);
      }
    },
  );
});

describe('F37: days that the system has named', () => {
  const days = daysFrom('2026-10-30', '2026-12-02');

  it('are never cut anew, whatever this platform knows of the zone', async () => {
    // Its rule for November differs between editions of the database, Casablanca's between platforms.
    for (const zone of [
      'America/Vancouver',
      'Africa/Casablanca',
      'UTC',
      'Pacific/Kiritimati',
      'Etc/GMT+12',
    ]) {
      const { buckets } = await activityOf(zone, days.map(toRow), 'Asia/Kathmandu');
      expect(buckets.map(({ label, values }) => [label, ...values])).toEqual(
        days.map((day, index) => [day, index + 1]),
      );
    }
  });

  it.each(['-07:00', '-08:00', '-06:30', '+09:00'])(
    'and dated by a rule that is %s keep their number, their names and their counts',
    async (offset) => {
      const rows = days.map((day, index) => ({ ...toRow(`${day}T00:00:00${offset}`, index), label: day }));
      const { buckets } = await activityOf('America/Vancouver', rows);
      expect(buckets.map(({ label, values }) => [label, ...values])).toEqual(
        days.map((day, index) => [day, index + 1]),
      );
      expect(new Set(buckets.map(({ startMs }) => startMs)).size).toBe(days.length);
      expect(buckets.map(({ startMs }) => startMs)).toEqual(rows.map(({ date }) => Date.parse(date)));
    },
  );

  it('and dated by a rule that this platform learns of in November keep them, too', async () => {
    const rows = days.map((day, index) => {
      const offset = day < '2026-11-15' ? '-07:00' : '-08:00';
      return { ...toRow(`${day}T00:00:00${offset}`, index), label: day };
    });
    const { buckets } = await activityOf('America/Vancouver', rows);
    expect(buckets.map(({ label, values }) => [label, ...values])).toEqual(
      days.map((day, index) => [day, index + 1]),
    );
  });
});
