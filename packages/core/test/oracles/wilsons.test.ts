import { expect, it } from 'vitest';
import { wilsonInterval } from '../../src/numbers/wilsonInterval';
import { readVectors } from './readVectors';

type WilsonRow = readonly [successes: number, trials: number, z: number, low: number, high: number];

// Doubles are worked with, the oracle has sixty digits: a few units in the last of sixteen digits are lost.
const TOLERANCE = 1e-12;

const isNear = (given: number, expected: number) => Math.abs(given - expected) <= TOLERANCE * expected;

it('gives the roots of the score equation to twelve digits', () => {
  const { rows, count } = readVectors<WilsonRow>('wilsons');
  const wrong = rows.filter(([successes, trials, z, low, high]) => {
    const interval = wilsonInterval(successes, trials, z);
    return interval === null || !isNear(interval.low, low) || !isNear(interval.high, high);
  });
  expect(wrong).toEqual([]);
  expect(rows).toHaveLength(count);
});
