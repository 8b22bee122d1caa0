import { describe, expect, it } from 'vitest';
import { moveInList } from './moveInList';

const labels = ['Today', 'Yesterday', 'Last 7 days', 'Last 30 days', 'Last 90 days', 'All time'];
const press = (key: string, index: number, typed = '') => moveInList(key, { index, labels, typed });

describe('moveInList', () => {
  it('steps with the arrows and stops at the ends', () => {
    expect(press('ArrowDown', 0).index).toBe(1);
    expect(press('ArrowDown', 5).index).toBe(5);
    expect(press('ArrowUp', 1).index).toBe(0);
    expect(press('ArrowUp', 0).index).toBe(0);
  });

  it('jumps with Home and End', () => {
    expect(press('End', 1).index).toBe(5);
    expect(press('Home', 4).index).toBe(0);
  });

  it('goes to the label that begins with what is typed', () => {
    expect(press('y', 4)).toEqual({ index: 1, typed: 'y' });
    expect(press('3', 2, 'last ')).toEqual({ index: 3, typed: 'last 3' });
  });

  it('goes on with each repeat of one letter, and round the end', () => {
    expect(press('l', 0)).toEqual({ index: 2, typed: 'l' });
    expect(press('l', 2, 'l').index).toBe(3);
    expect(press('l', 4, 'll').index).toBe(2);
  });

  it('stays when nothing begins with it', () => {
    expect(press('z', 3)).toEqual({ index: 3, typed: 'z' });
  });

  it('leaves other keys alone', () => {
    expect(press('Tab', 3).index).toBeNull();
    expect(press(' ', 3).index).toBeNull();
  });
});
