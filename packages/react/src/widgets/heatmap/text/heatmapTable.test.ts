import { describe, expect, it } from 'vitest';
import { heatmapFixture } from '../heatmapFixture';
import { heatmapTable } from './heatmapTable';

const options = {
  caption: 'Calls by day and hour',
  hourLabel: 'Hour',
  locale: 'en-US',
  firstDayOfWeek: 1,
  writeCount: String,
  note: null,
} as const;

describe('heatmapTable', () => {
  it('has a row for each hour and a column for each day', () => {
    const table = heatmapTable(heatmapFixture(), options);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Hour',
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ]);
    expect(table.rows).toHaveLength(24);
    expect(table.rows[15]?.cells).toEqual(['15:00', '23', '16', '13', '28', '14', '7', '4']);
    expect(table.note).toBeUndefined();
  });

  it('holds the same total as the drawing', () => {
    const grid = heatmapFixture();
    const cells = heatmapTable(grid, options).rows.flatMap(({ cells: [, ...counts] }) => counts.map(Number));
    expect(cells.reduce((total, count) => total + count, 0)).toBe(grid.total);
  });

  it('starts on the chosen day, moves its hours with the labels and says why they are approximate', () => {
    const table = heatmapTable(
      { ...heatmapFixture(), labelOffsetMinutes: 30 },
      { ...options, firstDayOfWeek: 7, note: 'Clocks changed.' },
    );
    expect(table.columns[1]?.label).toBe('Sun');
    expect(table.rows[5]?.cells[0]).toBe('05:30');
    expect(table.note).toBe('Clocks changed.');
  });
});
