import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeatmapGrid } from '../views/HeatmapGrid';
import { hourOfWeekCounts } from './hourOfWeekCounts';

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Counts by what the platform prints for each moment, one by one. */
function countByPrinting(timestampsMs: readonly number[], timeZone: string): readonly number[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const counts = Array.from({ length: 168 }, () => 0);
  for (const epochMs of timestampsMs) {
    const parts = Object.fromEntries(format.formatToParts(epochMs).map(({ type, value }) => [type, value]));
    const slot = weekdayNames.indexOf(parts.weekday ?? '') * 24 + Number(parts.hour);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

function countsOf(grid: HeatmapGrid): readonly number[] {
  return grid.cells.map(({ count }) => count);
}

describe('hourOfWeekCounts', () => {
  it('gives 168 cells, Monday 00:00 first, zero hours included', () => {
    const { cells, ...rest } = hourOfWeekCounts([], { timeZone: 'UTC' });
    expect(rest).toEqual({
      kind: 'heatmap',
      countedNoun: 'calls',
      timeZone: 'UTC',
      labelOffsetMinutes: 0,
      exactness: { kind: 'exact' },
      total: 0,
      maximum: 0,
      period: null,
    });
    expect(cells).toHaveLength(168);
    expect(cells[0]).toEqual({ day: 1, hour: 0, count: 0 });
    expect(cells[23]).toEqual({ day: 1, hour: 23, count: 0 });
    expect(cells[24]).toEqual({ day: 2, hour: 0, count: 0 });
    expect(cells[167]).toEqual({ day: 7, hour: 23, count: 0 });
  });

  it('puts a moment in the hour that the clock of the zone shows', () => {
    const tuesday = Date.UTC(2026, 1, 10, 23, 59, 59, 999);
    const where = (timeZone: string) =>
      hourOfWeekCounts([tuesday], { timeZone }).cells.find(({ count }) => count > 0);
    expect(where('UTC')).toEqual({ day: 2, hour: 23, count: 1 });
    expect(where('Asia/Kolkata')).toEqual({ day: 3, hour: 5, count: 1 });
    expect(where('America/New_York')).toEqual({ day: 2, hour: 18, count: 1 });
    expect(where('Asia/Kathmandu')).toEqual({ day: 3, hour: 5, count: 1 });
  });

  it('counts both hours of one name when the clock is set back, and none in the hour it leaves out', () => {
    const halfHours = (startMs: number) => Array.from({ length: 48 }, (_, n) => startMs + n * 1_800_000);
    const options = { timeZone: 'Europe/London' };
    const back = hourOfWeekCounts(halfHours(Date.UTC(2026, 9, 24, 23)), options);
    expect(back.cells[6 * 24 + 1]?.count).toBe(4);
    const forward = hourOfWeekCounts(halfHours(Date.UTC(2026, 2, 29)), options);
    expect(forward.cells[6 * 24 + 1]?.count).toBe(0);
  });

  it('carries the noun, the period and nothing else', () => {
    const period = deepFreeze({ start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC', dayCount: 7 });
    const grid = hourOfWeekCounts([0, 0, 1], { timeZone: 'UTC', countedNoun: 'meetings', period });
    expect(grid).toMatchObject({ countedNoun: 'meetings', total: 3, maximum: 3 });
    expect(grid.period).toStrictEqual({ start: '2026-02-10', end: '2026-02-16', timeZone: 'UTC' });
  });

  it('takes moments before 1970', () => {
    expect(hourOfWeekCounts([-1], { timeZone: 'UTC' }).cells[2 * 24 + 23]?.count).toBe(1);
    expect(hourOfWeekCounts([Date.UTC(1900, 0, 1)], { timeZone: 'UTC' }).cells[0]?.count).toBe(1);
  });

  it('refuses what is no moment, naming which', () => {
    expect(() => hourOfWeekCounts([0, Number.NaN], { timeZone: 'UTC' })).toThrow(
      'hourOfWeekCounts requires timestampsMs[1] to be a finite number, got NaN',
    );
    expect(() => hourOfWeekCounts([1e15], { timeZone: 'UTC' })).toThrow(
      'hourOfWeekCounts requires timestampsMs[0] to be epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000',
    );
  });

  it('refuses a zone, a noun and a period that mean nothing', () => {
    expect(() => hourOfWeekCounts([], { timeZone: 'Nowhere' })).toThrow(
      'hourOfWeekCounts requires timeZone to be an IANA time zone such as Europe/London, got "Nowhere"',
    );
    expect(() => hourOfWeekCounts([], { timeZone: 'UTC', countedNoun: '' })).toThrow(
      'hourOfWeekCounts requires countedNoun to be a text that is not empty, got ""',
    );
    const period = { start: '2026-02-16', end: '2026-02-10', timeZone: 'UTC' };
    expect(() => hourOfWeekCounts([], { timeZone: 'UTC', period })).toThrow(
      'hourOfWeekCounts requires period.end to be on or after 2026-02-16, got "2026-02-10"',
    );
    expect(() =>
      hourOfWeekCounts([], { timeZone: 'UTC', period: { ...period, end: period.start, timeZone: '' } }),
    ).toThrow(expect.objectContaining({ code: 'unknown_zone' }));
  });

  it('agrees with what the platform prints, in zones of every kind', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Asia/Kolkata',
      'Asia/Kathmandu',
      'America/New_York',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
      'Antarctica/Troll',
      'Africa/Casablanca',
    );
    const moments = fc.array(fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(moments, zone, (timestampsMs, timeZone) => {
        const grid = hourOfWeekCounts(deepFreeze(timestampsMs), { timeZone });
        expect(countsOf(grid)).toEqual(countByPrinting(timestampsMs, timeZone));
        expect(grid.total).toBe(timestampsMs.length);
      }),
      propertyRuns,
    );
  });

  it('moves round the week with its moments', () => {
    const moments = fc.array(fc.integer({ min: -1e12, max: 4e12 }), { maxLength: 10 });
    fc.assert(
      fc.property(moments, fc.integer({ min: -500, max: 500 }), (timestampsMs, hours) => {
        const moved = hourOfWeekCounts(
          timestampsMs.map((epochMs) => epochMs + hours * 3_600_000),
          { timeZone: 'UTC' },
        );
        const still = countsOf(hourOfWeekCounts(timestampsMs, { timeZone: 'UTC' }));
        const turn = ((hours % 168) + 168) % 168;
        expect(countsOf(moved)).toEqual(still.map((_, slot) => still[(slot - turn + 168) % 168]));
      }),
      propertyRuns,
    );
  });

  describe('over many moments', () => {
    const spread = (startMs: number, count: number, stepMs: number) =>
      Array.from({ length: count }, (_, n) => startMs + n * stepMs);
    const printed = (timestampsMs: readonly number[], timeZone: string) =>
      expect(countsOf(hourOfWeekCounts(timestampsMs, { timeZone }))).toEqual(
        countByPrinting(timestampsMs, timeZone),
      );

    it.each([
      ['both changes of New York', Date.UTC(2026, 0), 'America/New_York', 7_200_000, 4380],
      ['a change of half an hour', Date.UTC(2026, 3, 4), 'Australia/Lord_Howe', 60_000, 2880],
      ['a day that never was', Date.UTC(2011, 11, 29), 'Pacific/Apia', 120_000, 2880],
      // Newfoundland changed its clock at one minute past midnight.
      ['a change inside a quarter hour', Date.UTC(2010, 10, 7), 'America/St_Johns', 30_000, 2880],
      // Monrovia was 44 minutes and 30 seconds behind until 1972.
      ['an offset in seconds', Date.UTC(1971, 11, 30), 'Africa/Monrovia', 300_000, 4000],
      ['moments around 1970', Date.UTC(1969, 11, 31), 'Asia/Kolkata', 60_000, 2880],
      ['moments around 1970 in UTC', Date.UTC(1969, 11, 31), 'UTC', 60_000, 2880],
      ['moments a thousand years ago', Date.UTC(1000, 0, 2), 'UTC', 60_000, 2880],
    ])('is exact for %s', (_, startMs, timeZone, stepMs, count) => {
      printed(spread(startMs, count, stepMs), timeZone);
    });

    it('is exact at the edges of a quarter hour, and for parts of a millisecond', () => {
      const hourMs = Date.UTC(2026, 1, 10, 10);
      const edges = [hourMs - 1, hourMs, hourMs + 3_599_999, hourMs + 3_600_000];
      const parts = [hourMs - 0.001, hourMs - 0.4, hourMs + 0.4, hourMs + 3_599_999.999];
      const counted = countsOf(hourOfWeekCounts([...edges, ...parts], { timeZone: 'UTC' }));
      expect(counted.slice(33, 36)).toEqual([3, 4, 1]);
      expect(
        countsOf(hourOfWeekCounts([-0.25, -5e-324, 0, 0.25], { timeZone: 'UTC' })).slice(71, 73),
      ).toEqual([2, 2]);
    });

    it('counts moments that a sample of the list does not show', () => {
      const timestampsMs = spread(Date.UTC(2026, 1, 10), 4000, 1000);
      timestampsMs[1] = Date.UTC(2020, 6, 1, 12);
      timestampsMs[2] = Date.UTC(2031, 6, 1, 12);
      timestampsMs[3] = Date.UTC(1950, 6, 1, 12);
      printed(timestampsMs, 'Europe/London');
    });

    it('refuses a moment that a sample does not show, and one that it does', () => {
      for (const place of [0, 1, 2, 4095]) {
        for (const [value, text] of [
          [Number.NaN, 'a finite number, got NaN'],
          [1e15, 'epoch milliseconds from year 1000 to 9999-12-30, got 1000000000000000'],
        ] as const) {
          const timestampsMs = Float64Array.from(spread(Date.UTC(2026, 1, 10), 4096, 1000));
          timestampsMs[place] = value;
          const message = `hourOfWeekCounts requires timestampsMs[${place}] to be ${text}`;
          expect(() => hourOfWeekCounts(timestampsMs, { timeZone: 'UTC' })).toThrow(message);
          expect(() => hourOfWeekCounts([...timestampsMs], { timeZone: 'UTC' })).toThrow(message);
        }
      }
    });

    it('refuses a list that holds something else', () => {
      const list: number[] = JSON.parse('[0, null]');
      expect(() => hourOfWeekCounts(list, { timeZone: 'UTC' })).toThrow(
        'hourOfWeekCounts requires timestampsMs[1] to be a finite number, got null',
      );
      expect(() => hourOfWeekCounts(new Array(2), { timeZone: 'UTC' })).toThrow(
        'hourOfWeekCounts requires timestampsMs[0] to be a finite number, got undefined',
      );
      expect(() => hourOfWeekCounts(new Float64Array([1e15, 1e15]), { timeZone: 'UTC' })).toThrow(
        'timestampsMs[0]',
      );
    });

    it('takes the first and the last moment that are allowed', () => {
      const ends = [-30_610_224_000_000, 253_402_214_399_999];
      printed(ends, 'UTC');
      for (const end of ends)
        printed(
          Array.from({ length: 9 }, () => end),
          'UTC',
        );
      expect(() => hourOfWeekCounts([253_402_214_400_000], { timeZone: 'UTC' })).toThrow('timestampsMs[0]');
      expect(() => hourOfWeekCounts([-30_610_224_000_001], { timeZone: 'UTC' })).toThrow('timestampsMs[0]');
    });
  });

  it('gives equal results for a list, a column, a set and an iterator', () => {
    const moments = fc.array(fc.integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 10, 5) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(moments, fc.constantFrom('UTC', 'Europe/London'), (list, timeZone) => {
        const unique = [...new Set(list)];
        const expected = hourOfWeekCounts(deepFreeze(unique), { timeZone });
        const column = Float64Array.from(unique);
        expect(hourOfWeekCounts(column, { timeZone })).toEqual(expected);
        expect([...column]).toEqual(unique);
        const iterable = list.length % 2 === 0 ? new Set(list) : unique.values();
        expect(countsOf(hourOfWeekCounts(iterable, { timeZone }))).toEqual(countsOf(expected));
      }),
      propertyRuns,
    );
  });
});
