import { describe, expect, it } from 'vitest';
import { NumberColumn } from '../../world/columns/NumberColumn';
import { newestRows } from './newestRows';
import { RowSelection } from './RowSelection';

function columnOf(...values: readonly number[]): NumberColumn<Float64Array> {
  const column = new NumberColumn((length) => new Float64Array(length));
  for (const value of values) column.push(value);
  return column;
}

describe('RowSelection', () => {
  const column = columnOf(10, 11, 12, 13, 14);

  it('reads a whole stretch in place', () => {
    const rows = new RowSelection({ from: 1, to: 4 }, null);
    const taken = rows.take(column);
    expect([...taken]).toEqual([11, 12, 13]);
    expect(taken.buffer).toBe(column.view().buffer);
    expect([rows.length, rows.rowAt(2)]).toEqual([3, 3]);
  });

  it('copies rows that lie apart, and leaves the column as it is', () => {
    const rows = new RowSelection({ from: 1, to: 5 }, Uint32Array.of(0, 3));
    expect([...rows.take(column)]).toEqual([11, 14]);
    expect([rows.length, rows.rowAt(1)]).toEqual([2, 4]);
    expect([...column.view()]).toEqual([10, 11, 12, 13, 14]);
  });

  it('refuses a row outside it', () => {
    const rows = new RowSelection({ from: 1, to: 3 }, null);
    expect(() => rows.rowAt(2)).toThrow('RowSelection.rowAt found no row 2');
    expect(() => rows.rowAt(-1)).toThrow('RowSelection.rowAt found no row -1');
    expect(() => new RowSelection({ from: 0, to: 5 }, Uint32Array.of(1)).rowAt(1)).toThrow(RangeError);
  });
});

describe('newestRows', () => {
  const all = new RowSelection({ from: 0, to: 6 }, null);

  it('gives the last rows first, and never more than the limit', () => {
    expect(newestRows(all, 2)).toEqual([5, 4]);
    expect(newestRows(all, 0)).toEqual([]);
    expect(newestRows(all, 10)).toEqual([5, 4, 3, 2, 1, 0]);
  });

  it('gives the rows of a selection alone', () => {
    expect(newestRows(new RowSelection({ from: 0, to: 6 }, Uint32Array.of(0, 2)), 5)).toEqual([2, 0]);
    expect(newestRows(new RowSelection({ from: 2, to: 2 }, null), 5)).toEqual([]);
  });
});
