import { describe, expect, it } from 'vitest';
import { findOtherRange } from '../src/loquent/wire/findOtherRange';

const dayMs = 86_400_000;
const dayAt = (epochMs: number) => new Date(epochMs).toISOString().slice(0, 10);
const startOfMonths = (months: number) => (day: string) => {
  const month = Number(day.slice(5, 7)) - 1;
  return dayAt(Date.UTC(Number(day.slice(0, 4)), month - (month % months), 1));
};
/** The Monday of a day. */
const startOfWeek = (day: string) => dayAt(Date.parse(day) - ((Date.parse(day) / dayMs + 3) % 7) * dayMs);

function daysOf(start: string, end: string): readonly string[] {
  const count = (Date.parse(end) - Date.parse(start)) / dayMs + 1;
  return Array.from({ length: count }, (_, index) => dayAt(Date.parse(start) + index * dayMs));
}

/** The instant of a day's first or another hour in a zone, as UTC writes it. */
function inUtc(day: string, zone: string, hour = 0): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    noon,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value.slice(3);
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00${name || 'Z'}`).toISOString();
}

/** Starts through two years, one of them a leap year, and lengths up to more than a year. */
const ranges = Array.from({ length: 26 }, (_, index) => Date.UTC(2023, 4, 31) + index * 29 * dayMs).flatMap(
  (from) => [1, 7, 31, 45, 59, 92, 400].map((count) => [dayAt(from), dayAt(from + (count - 1) * dayMs)]),
);

const refusedOf = (toDates: (days: readonly string[]) => readonly string[]) =>
  ranges.filter(([start = '', end = '']) => {
    const rows = [...new Set(toDates(daysOf(start, end)))].map((date) => ({ date }));
    return findOtherRange('call_activity', rows, { custom: { start, end } }).length > 0;
  });

const units = [
  ['days', (day: string) => day],
  ['weeks', startOfWeek],
  ['months', startOfMonths(1)],
  ['quarters', startOfMonths(3)],
  ['halves', startOfMonths(6)],
  ['years', startOfMonths(12)],
] as const;
const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
];

describe('a series of the range that was asked', () => {
  it.each(units)('is known by %s', (_, startOf) => {
    expect(refusedOf((days) => days.map(startOf))).toEqual([]);
  });

  it.each(zones)('is known by the instants at which buckets begin in %s', (zone) => {
    for (const [, startOf] of units) {
      const known = new Map<string, string>();
      const toInstant = (day: string) => {
        const instant = known.get(day) ?? inUtc(day, zone);
        known.set(day, instant);
        return instant;
      };
      expect(refusedOf((days) => days.map((day) => toInstant(startOf(day))))).toEqual([]);
    }
  });

  it.each(zones)('is known by the hours of its days in %s', (zone) => {
    for (const [start, end] of [
      ['2026-03-10', '2026-03-10'],
      ['2026-03-08', '2026-03-14'],
    ] as const) {
      const rows = daysOf(start, end).flatMap((day) =>
        Array.from({ length: 24 }, (_, hour) => ({ date: inUtc(day, zone, hour) })),
      );
      expect(findOtherRange('call_activity', rows, { custom: { start, end } })).toEqual([]);
    }
  });

  it('is known by months of which the first begins with the range', () => {
    const rows = ['2026-01-20', '2026-02-01', '2026-03-01'].map((date) => ({ date }));
    const custom = { start: '2026-01-20', end: '2026-03-31' };
    expect(findOtherRange('call_activity', rows, { custom })).toEqual([]);
  });
});

describe('a series of another range', () => {
  const other = [{ path: 'call_activity', code: 'other_range' }];
  const custom = { start: '2026-03-01', end: '2026-05-31' };
  it.each([
    ['two months after', ['2026-06-01', '2026-07-01', '2026-08-01']],
    ['months before', ['2025-12-01', '2026-01-01', '2026-02-01']],
    ['a year by months', daysOf('2025-06-01', '2026-05-31').map(startOfMonths(1))],
    ['days from two days before', daysOf('2026-02-27', '2026-05-31')],
    ['days until two days after', daysOf('2026-03-01', '2026-06-02')],
  ])('is told: %s', (_, dates) => {
    expect(
      findOtherRange(
        'call_activity',
        dates.map((date) => ({ date })),
        { custom },
      ),
    ).toEqual(other);
  });
});
