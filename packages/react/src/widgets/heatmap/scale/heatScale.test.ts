import { describe, expect, it } from 'vitest';
import { heatScale } from './heatScale';

describe('heatScale', () => {
  it('ends at the largest count when no hour stands apart', () => {
    expect(heatScale([0, 3, 12, 28, 30, 35])).toMatchObject({ cap: 35, isExceeded: false });
  });

  it('ends at the second-largest count when one hour would flatten the rest', () => {
    expect(heatScale([1, 2, 3, 4, 5, 6, 500])).toMatchObject({ cap: 6, isExceeded: true });
    expect(heatScale([500, 6, 5, 4, 3, 2, 1])).toMatchObject({ cap: 6, isExceeded: true });
  });

  it('keeps an hour of exactly twice the next', () => {
    expect(heatScale([2, 4, 6, 8, 10, 20])).toMatchObject({ cap: 20, isExceeded: false });
    expect(heatScale([2, 4, 6, 8, 10, 21])).toMatchObject({ cap: 10, isExceeded: true });
  });

  it('keeps two hours that share the top', () => {
    expect(heatScale([1, 2, 3, 4, 5, 6, 500, 500])).toMatchObject({ cap: 500, isExceeded: false });
  });

  it('keeps an hour whose capping would set nothing else apart', () => {
    expect(heatScale([1, 1, 1, 400])).toMatchObject({ cap: 400, isExceeded: false });
    expect(heatScale([0, 0, 400])).toMatchObject({ cap: 400, isExceeded: false });
  });

  it('is 0 for nothing to count', () => {
    expect(heatScale([])).toMatchObject({ cap: 0, isExceeded: false });
    expect(heatScale([0, 0])).toMatchObject({ cap: 0, isExceeded: false });
  });

  it('lets an explicit maximum win over everything', () => {
    expect(heatScale([1, 2, 3, 500], 500)).toMatchObject({ cap: 500, isExceeded: false });
    expect(heatScale([1, 2, 3], 10)).toMatchObject({ cap: 10, isExceeded: false });
    expect(heatScale([1, 2, 30], 10)).toMatchObject({ cap: 10, isExceeded: true });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a maximum of %s', (maximum) => {
    expect(() => heatScale([1], maximum)).toThrow(RangeError);
    expect(() => heatScale([1], maximum)).toThrow(
      `Heatmap requires maximum to be a finite number above 0, got ${maximum}`,
    );
  });

  it('does not depend on the order of the counts', () => {
    const counts = [9, 0, 4, 120, 7, 7, 1];
    const expected = { cap: 9, isExceeded: true };
    for (let shift = 0; shift < counts.length; shift += 1) {
      expect(heatScale([...counts.slice(shift), ...counts.slice(0, shift)])).toMatchObject(expected);
    }
  });
});
