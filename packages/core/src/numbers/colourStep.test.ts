import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourStep } from './colourStep';

describe('colourStep', () => {
  it('gives each seventh of the cap its own step', () => {
    expect([5, 10, 15, 20, 25, 30, 35].map((count) => colourStep(count, 35))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([6, 11, 16, 21, 26, 31].map((count) => colourStep(count, 35))).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('keeps 0 for the empty step, and at least 1 for everything else', () => {
    expect(colourStep(0, 35)).toBe(0);
    expect(colourStep(-0, 35)).toBe(0);
    expect(colourStep(1, 1_000_000_000)).toBe(1);
  });

  it('ends at the deepest step', () => {
    expect(colourStep(12, 12)).toBe(7);
    expect(colourStep(400, 12)).toBe(7);
    expect(colourStep(1, 0.1)).toBe(7);
    expect(colourStep(400, 12, 3)).toBe(3);
  });

  it('leaves everything empty without a cap', () => {
    expect(colourStep(0, 0)).toBe(0);
    expect(colourStep(3, 0)).toBe(0);
    expect(colourStep(3, -1)).toBe(0);
  });

  it.each([
    [-1, 1, 7, 'count to be a whole number from 0 to 9007199254740991, got -1'],
    [Number.NaN, 1, 7, 'count to be a finite number, got NaN'],
    [1, Number.NaN, 7, 'cap to be a finite number, got NaN'],
    [1, Infinity, 7, 'cap to be a finite number, got Infinity'],
    [1, 1, 0, 'steps to be a whole number from 1 to 100, got 0'],
    [1, 1, 101, 'steps to be a whole number from 1 to 100, got 101'],
    [1, 1, 1.5, 'steps to be a whole number from 1 to 100, got 1.5'],
  ])('refuses %s of %s in %s steps', (count, cap, steps, message) => {
    expect(() => colourStep(count, cap, steps)).toThrow(`colourStep requires ${message}`);
  });

  it('is the number of edges below the count', () => {
    const size = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 12 }), (count, cap, steps) => {
        fc.pre(cap > 0);
        let edges = 0;
        for (let edge = 0; edge < steps; edge += 1) if (count * steps > edge * cap) edges += 1;
        expect(colourStep(count, cap, steps)).toBe(edges);
      }),
      propertyRuns,
    );
  });

  it('never falls as the count rises', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 2 ** 31 }), (a, b, cap) => {
        expect(colourStep(Math.max(a, b), cap)).toBeGreaterThanOrEqual(colourStep(Math.min(a, b), cap));
      }),
      propertyRuns,
    );
  });
});
