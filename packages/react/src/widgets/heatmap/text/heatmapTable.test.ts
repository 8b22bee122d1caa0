import { describe, expect, it } from 'vitest';
import { heatmapFixture } from '../heatmapFixture';
import { heatmapModel } from '../heatmapModel';
import { heatmapTable } from './heatmapTable';

const options = {
  caption: 'Calls by day and hour',
  hourLabel: 'Hour',
  dayNames: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  offsetMinutes: 0,
  writeCount: String,
};

describe('heatmapTable', () => {
  it('has a row for each hour and a column for each day', () => {
    const table = heatmapTable(heatmapModel(heatmapFixture(), 1), options);
    expect(table.columns.map(({ label }) => label).join(' ')).toBe('Hour Mon Tue Wed Thu Fri Sat Sun');
    expect(table.rows).toHaveLength(24);
    expect(table.rows[15]?.cells).toEqual(['15:00', '23', '16', '13', '28', '14', '7', '4']);
    expect(table.note).toBeUndefined();
  });

  it('holds the same total as the drawing', () => {
    const grid = heatmapFixture();
    const { rows } = heatmapTable(heatmapModel(grid, 1), options);
    const counts = rows.flatMap(({ cells: [, ...written] }) => written.map(Number));
    expect(counts.reduce((total, count) => total + count, 0)).toBe(grid.total);
  });

  it('starts on the chosen day, moves its hours with the labels and says why they are approximate', () => {
    const table = heatmapTable(heatmapModel(heatmapFixture(), 7), {
      ...options,
      offsetMinutes: 30,
      note: 'Clocks changed.',
    });
    expect(table.columns[1]?.label).toBe('Sun');
    expect(table.rows[5]?.cells[0]).toBe('05:30');
    expect(table.note).toBe('Clocks changed.');
  });
});
