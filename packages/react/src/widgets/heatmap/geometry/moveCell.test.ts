import { describe, expect, it } from 'vitest';
import { moveCell } from './moveCell';

const leftToRight = { isRightToLeft: false, isControlDown: false };
const rightToLeft = { isRightToLeft: true, isControlDown: false };
const control = { isRightToLeft: false, isControlDown: true };

describe('moveCell', () => {
  it('moves by one cell with each arrow', () => {
    const from = { row: 3, column: 15 };
    expect(moveCell(from, 'ArrowRight', leftToRight)).toEqual({ row: 3, column: 16 });
    expect(moveCell(from, 'ArrowLeft', leftToRight)).toEqual({ row: 3, column: 14 });
    expect(moveCell(from, 'ArrowDown', leftToRight)).toEqual({ row: 4, column: 15 });
    expect(moveCell(from, 'ArrowUp', leftToRight)).toEqual({ row: 2, column: 15 });
  });

  it('swaps left and right where hours run from the right', () => {
    const from = { row: 3, column: 15 };
    expect(moveCell(from, 'ArrowRight', rightToLeft)).toEqual({ row: 3, column: 14 });
    expect(moveCell(from, 'ArrowLeft', rightToLeft)).toEqual({ row: 3, column: 16 });
  });

  it('stops at the edges', () => {
    expect(moveCell({ row: 0, column: 0 }, 'ArrowLeft', leftToRight)).toEqual({ row: 0, column: 0 });
    expect(moveCell({ row: 0, column: 0 }, 'ArrowUp', leftToRight)).toEqual({ row: 0, column: 0 });
    expect(moveCell({ row: 6, column: 23 }, 'ArrowRight', leftToRight)).toEqual({ row: 6, column: 23 });
    expect(moveCell({ row: 6, column: 23 }, 'ArrowDown', leftToRight)).toEqual({ row: 6, column: 23 });
  });

  it('goes to the ends of the row with Home and End, of the grid with Control', () => {
    const from = { row: 3, column: 15 };
    expect(moveCell(from, 'Home', leftToRight)).toEqual({ row: 3, column: 0 });
    expect(moveCell(from, 'End', leftToRight)).toEqual({ row: 3, column: 23 });
    expect(moveCell(from, 'Home', control)).toEqual({ row: 0, column: 0 });
    expect(moveCell(from, 'End', control)).toEqual({ row: 6, column: 23 });
  });

  it('leaves other keys to the page', () => {
    expect(moveCell({ row: 3, column: 15 }, 'Tab', leftToRight)).toBeNull();
    expect(moveCell({ row: 3, column: 15 }, 'a', leftToRight)).toBeNull();
  });
});
