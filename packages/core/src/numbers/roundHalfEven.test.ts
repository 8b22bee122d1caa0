import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfEven } from './roundHalfEven';
import { roundHalfUp } from './roundHalfUp';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const digits = fc.integer({ min: 0, max: 12 });

describe('roundHalfEven', () => {
  it.each([
    [1.125, 2, 1.12],
    [1.135, 2, 1.14],
    [-1.125, 2, -1.12],
    [-1.135, 2, -1.14],
    [0.5, 0, 0],
    [1.5, 0, 2],
    [2.5, 0, 2],
    [-0.5, 0, 0],
    [0.55005, 4, 0.55],
    [0.55015, 4, 0.5502],
    [6.25, 1, 6.2],
    [6.45, 1, 6.4],
    [25.345833, 2, 25.35],
    [1.1250001, 2, 1.13],
    [1.1249999, 2, 1.12],
    [12, 3, 12],
    [0.1, 100, 0.1],
    [5e-324, 2, 0],
    [-0, 1, 0],
  ])('rounds %s to %s digits as %s', (value, digitCount, expected) => {
    expect(roundHalfEven(value, digitCount)).toBe(expected);
  });

  it('refuses what is not a finite number, and other digits', () => {
    expect(() => roundHalfEven(Number.NaN, 1)).toThrow(
      'roundHalfEven requires value to be a finite number, got NaN',
    );
    expect(() => roundHalfEven(1, 1.5)).toThrow(
      'roundHalfEven requires digits to be a whole number from 0 to 100, got 1.5',
    );
  });

  it('gives the even neighbour at every tie', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (units, places) => {
        const even = units % 2 === 0 ? units : units + Math.sign(units);
        expect(roundHalfEven(Number(`${units}.5e-${places}`), places)).toBe(
          units === 0 ? 0 : Number(`${even}e-${places}`),
        );
      }),
      propertyRuns,
    );
  });

  it('agrees with half up everywhere but at a tie', () => {
    fc.assert(
      fc.property(finite, digits, (value, digitCount) => {
        const [mantissa = '', exponent = '0'] = String(value).split('e');
        const places = (mantissa.split('.')[1] ?? '').length - Number(exponent);
        fc.pre(!(places === digitCount + 1 && mantissa.endsWith('5')));
        expect(roundHalfEven(value, digitCount)).toBe(roundHalfUp(value, digitCount));
      }),
      propertyRuns,
    );
  });

  it('changes nothing the second time and is symmetric about 0', () => {
    fc.assert(
      fc.property(finite, digits, (value, digitCount) => {
        const once = roundHalfEven(value, digitCount);
        expect(roundHalfEven(once, digitCount)).toBe(once);
        expect(roundHalfEven(-value, digitCount)).toBe(-once + 0);
      }),
      propertyRuns,
    );
  });
});
