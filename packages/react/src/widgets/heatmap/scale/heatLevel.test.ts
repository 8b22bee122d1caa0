import { describe, expect, it } from 'vitest';
import { heatLevel } from './heatLevel';

describe('heatLevel', () => {
  it('gives each seventh of the cap its own step', () => {
    expect([5, 10, 15, 20, 25, 30, 35].map((count) => heatLevel(count, 35))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('starts a new step just above each seventh', () => {
    expect([6, 11, 16, 21, 26, 31].map((count) => heatLevel(count, 35))).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('draws zero as the empty cell and one as the first step, however large the cap', () => {
    expect(heatLevel(0, 35)).toBe(0);
    expect(heatLevel(1, 1_000_000_000)).toBe(1);
  });

  it('ends at the deepest step for counts at or above the cap', () => {
    expect(heatLevel(12, 12)).toBe(7);
    expect(heatLevel(400, 12)).toBe(7);
  });

  it('draws an empty grid empty', () => {
    expect(heatLevel(0, 0)).toBe(0);
    expect(heatLevel(3, 0)).toBe(0);
  });

  it('never falls as the count rises', () => {
    let last = 0;
    for (let count = 0; count <= 1000; count += 1) {
      const level = heatLevel(count, 997);
      expect(level).toBeGreaterThanOrEqual(last);
      last = level;
    }
    expect(last).toBe(7);
  });
});
