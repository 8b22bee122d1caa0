import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeatmapGrid } from '../views/HeatmapGrid';
import { createHeatmapGrid } from './createHeatmapGrid';
import { hourOfWeekCounts } from './hourOfWeekCounts';
import { shiftHeatmap } from './shiftHeatmap';

const winter = { start: '2026-01-05', end: '2026-02-01', timeZone: 'UTC' };
const tuesdayTen = deepFreeze(
  createHeatmapGrid({ cells: [{ day: 2, hour: 10, count: 4 }], timeZone: 'UTC', period: winter }),
);

function filled(grid: HeatmapGrid) {
  return grid.cells.filter(({ count }) => count > 0);
}

describe('shiftHeatmap', () => {
  it('moves cells by whole hours', () => {
    const moved = shiftHeatmap(tuesdayTen, { timeZone: 'America/New_York' });
    expect(filled(moved)).toEqual([{ day: 2, hour: 5, count: 4 }]);
    expect(moved).toMatchObject({
      timeZone: 'America/New_York',
      labelOffsetMinutes: 0,
      exactness: { kind: 'exact' },
      countedNoun: 'calls',
      period: winter,
      total: 4,
      maximum: 4,
    });
  });

  it('moves the labels, not the cells, by the part hour of a zone', () => {
    const kolkata = shiftHeatmap(tuesdayTen, { timeZone: 'Asia/Kolkata' });
    expect(filled(kolkata)).toEqual([{ day: 2, hour: 15, count: 4 }]);
    expect(kolkata).toMatchObject({ labelOffsetMinutes: 30, exactness: { kind: 'exact' } });
    const kathmandu = shiftHeatmap(tuesdayTen, { timeZone: 'Asia/Kathmandu' });
    expect(filled(kathmandu)).toEqual([{ day: 2, hour: 15, count: 4 }]);
    expect(kathmandu.labelOffsetMinutes).toBe(45);
    const stJohns = shiftHeatmap(tuesdayTen, { timeZone: 'America/St_Johns' });
    expect(filled(stJohns)).toEqual([{ day: 2, hour: 6, count: 4 }]);
    expect(stJohns.labelOffsetMinutes).toBe(30);
  });

  it('goes round the end of the week, both ways', () => {
    const edges = createHeatmapGrid({
      cells: [
        { day: 1, hour: 0, count: 1 },
        { day: 7, hour: 23, count: 2 },
      ],
      timeZone: 'UTC',
      period: winter,
    });
    expect(filled(shiftHeatmap(edges, { timeZone: 'America/New_York' }))).toEqual([
      { day: 7, hour: 18, count: 2 },
      { day: 7, hour: 19, count: 1 },
    ]);
    expect(filled(shiftHeatmap(edges, { timeZone: 'Pacific/Kiritimati' }))).toEqual([
      { day: 1, hour: 13, count: 2 },
      { day: 1, hour: 14, count: 1 },
    ]);
  });

  it('gives an equal grid for the same zone, also without a range', () => {
    const grid = hourOfWeekCounts([0], { timeZone: 'Europe/London' });
    expect(shiftHeatmap(grid, { timeZone: 'Europe/London' })).toEqual(grid);
  });

  it('says when a change of the clock inside the range makes the shift approximate', () => {
    const period = { start: '2026-03-01', end: '2026-03-31', timeZone: 'UTC' };
    const grid = createHeatmapGrid({ cells: [{ day: 2, hour: 10, count: 4 }], timeZone: 'UTC', period });
    const london = shiftHeatmap(grid, { timeZone: 'Europe/London' });
    expect(london.exactness).toEqual({
      kind: 'approximate',
      reason: 'clock_change',
      offsetsMinutes: [0, 60],
    });
    expect(filled(london)).toEqual([{ day: 2, hour: 10, count: 4 }]);
    const newYork = shiftHeatmap(grid, { timeZone: 'America/New_York' });
    expect(newYork.exactness).toMatchObject({ offsetsMinutes: [-300, -240] });
    expect(filled(newYork)).toEqual([{ day: 2, hour: 6, count: 4 }]);
  });

  it('is exact up to the very moment of the change', () => {
    const change = '2026-03-29T01:00:00Z';
    const options = { timeZone: 'Europe/London', start: '2026-03-28T00:00:00Z' };
    expect(shiftHeatmap(tuesdayTen, { ...options, end: change }).exactness.kind).toBe('exact');
    const later = shiftHeatmap(tuesdayTen, { ...options, end: '2026-03-29T01:00:00.001Z' });
    expect(later.exactness.kind).toBe('approximate');
    const after = shiftHeatmap(tuesdayTen, { ...options, start: change, end: '2026-05-01T00:00:00Z' });
    expect(after.exactness.kind).toBe('exact');
    expect(filled(after)).toEqual([{ day: 2, hour: 11, count: 4 }]);
  });

  it('takes the earlier of two offsets that held equally long', () => {
    const range = { start: '2026-03-28T01:00:00Z', end: '2026-03-30T01:00:00Z' };
    expect(filled(shiftHeatmap(tuesdayTen, { timeZone: 'Europe/London', ...range }))).toEqual([
      { day: 2, hour: 10, count: 4 },
    ]);
  });

  it('is exact between zones that change their clocks together', () => {
    const period = { start: '2026-03-01', end: '2026-04-30', timeZone: 'Europe/London' };
    const grid = createHeatmapGrid({
      cells: [{ day: 2, hour: 10, count: 4 }],
      timeZone: 'Europe/London',
      period,
    });
    const paris = shiftHeatmap(grid, { timeZone: 'Europe/Paris' });
    expect(paris.exactness.kind).toBe('exact');
    expect(filled(paris)).toEqual([{ day: 2, hour: 11, count: 4 }]);
    expect(shiftHeatmap(grid, { timeZone: 'UTC' }).exactness.kind).toBe('approximate');
  });

  it('counts the days of the period in the zone of the period', () => {
    // The clock goes forward at 01:00 UTC on 29 March: already 29 March in Kolkata, still the 28th in New York.
    const grid = (timeZone: string, day: string) =>
      createHeatmapGrid({ cells: [], timeZone: 'UTC', period: { start: day, end: day, timeZone } });
    const options = { timeZone: 'Europe/London' };
    expect(shiftHeatmap(grid('Asia/Kolkata', '2026-03-29'), options).exactness.kind).toBe('approximate');
    expect(shiftHeatmap(grid('America/New_York', '2026-03-28'), options).exactness.kind).toBe('approximate');
    expect(shiftHeatmap(grid('America/New_York', '2026-03-29'), options).exactness.kind).toBe('exact');
  });

  it('refuses a grid that was moved before', () => {
    const kolkata = shiftHeatmap(tuesdayTen, { timeZone: 'Asia/Kolkata' });
    const message =
      'shiftHeatmap requires grid to be a grid as counted, not one moved before, got "Asia/Kolkata"';
    expect(() => shiftHeatmap(kolkata, { timeZone: 'UTC' })).toThrow(message);
    const approximate: HeatmapGrid = {
      ...tuesdayTen,
      exactness: { kind: 'approximate', reason: 'clock_change', offsetsMinutes: [0, 60] },
    };
    expect(() => shiftHeatmap(approximate, { timeZone: 'Asia/Kolkata' })).toThrow(
      'to be a grid as counted, not one moved before, got "UTC"',
    );
  });

  it('refuses to guess the range', () => {
    const grid = hourOfWeekCounts([0], { timeZone: 'UTC' });
    expect(() => shiftHeatmap(grid, { timeZone: 'Asia/Kolkata' })).toThrow(
      expect.objectContaining({
        code: 'missing',
        argument: 'start',
        message: 'shiftHeatmap requires start when the grid has no period, got undefined',
      }),
    );
    expect(() => shiftHeatmap(grid, { timeZone: 'Asia/Kolkata', start: 0 })).toThrow(
      'shiftHeatmap requires end when the grid has no period, got undefined',
    );
  });

  it('refuses a range that does not end after its start, and a zone it does not know', () => {
    expect(() => shiftHeatmap(tuesdayTen, { timeZone: 'Asia/Kolkata', start: 0, end: 0 })).toThrow(
      'shiftHeatmap requires end to come after the start 1970-01-01T00:00:00.000Z, got "1970-01-01T00:00:00.000Z"',
    );
    expect(() => shiftHeatmap(tuesdayTen, { timeZone: 'Nowhere' })).toThrow('got "Nowhere"');
  });

  const moments = fc.array(fc.integer({ min: Date.UTC(2026, 0, 5), max: Date.UTC(2026, 0, 12) }), {
    maxLength: 20,
  });
  const steadyZone = fc.constantFrom(
    'Asia/Tokyo',
    'America/Phoenix',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  );
  const anyZone = fc.constantFrom('Asia/Kolkata', 'Europe/London', 'Pacific/Chatham', 'America/St_Johns');

  it('keeps the total and the largest count', () => {
    fc.assert(
      fc.property(moments, fc.oneof(steadyZone, anyZone), (timestampsMs, timeZone) => {
        const grid = deepFreeze(hourOfWeekCounts(timestampsMs, { timeZone: 'UTC', period: winter }));
        const moved = shiftHeatmap(grid, { timeZone });
        expect(moved.total).toBe(timestampsMs.length);
        expect(moved.cells.reduce((total, { count }) => total + count, 0)).toBe(timestampsMs.length);
        expect(moved.maximum).toBe(grid.maximum);
      }),
      propertyRuns,
    );
  });

  // These zones keep their clocks: any range will do, and a day is quick to look at.
  const aDay = { start: '2026-01-05T00:00:00Z', end: '2026-01-06T00:00:00Z' };

  it('gives the counts that the moments themselves give, where the offset is whole hours', () => {
    fc.assert(
      fc.property(moments, steadyZone, (timestampsMs, timeZone) => {
        const grid = hourOfWeekCounts(timestampsMs, { timeZone: 'UTC', period: winter });
        expect(shiftHeatmap(grid, { timeZone, ...aDay })).toEqual(
          hourOfWeekCounts(timestampsMs, { timeZone, period: winter }),
        );
      }),
      propertyRuns,
    );
  });

  it('comes back where it started, between zones of whole hours', () => {
    fc.assert(
      fc.property(moments, steadyZone, steadyZone, (timestampsMs, from, to) => {
        const grid = hourOfWeekCounts(timestampsMs, { timeZone: from, period: winter });
        expect(
          shiftHeatmap(shiftHeatmap(grid, { timeZone: to, ...aDay }), { timeZone: from, ...aDay }),
        ).toEqual(grid);
      }),
      propertyRuns,
    );
  });
});
