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
});
