import { expect, it } from 'vitest';
import { roundHalfEven } from '../../src/numbers/roundHalfEven';
import { roundHalfUp } from '../../src/numbers/roundHalfUp';
import { readVectors } from './readVectors';

type RoundingRow = readonly [value: number, digits: number, halfUp: number, halfEven: number];

const { rows, count } = readVectors<RoundingRow>('roundings');

it('rounds half away from zero as decimal.ROUND_HALF_UP', () => {
  const wrong = rows.filter(([value, digits, halfUp]) => !Object.is(roundHalfUp(value, digits), halfUp));
  expect(wrong).toEqual([]);
  expect(2 * rows.length).toBe(count);
});

it('rounds half to even as decimal.ROUND_HALF_EVEN', () => {
  const wrong = rows.filter(
    ([value, digits, , halfEven]) => !Object.is(roundHalfEven(value, digits), halfEven),
  );
  expect(wrong).toEqual([]);
});

it('has ties enough to tell the two apart', () => {
  expect(rows.filter(([, , halfUp, halfEven]) => halfUp !== halfEven).length).toBeGreaterThan(1000);
});
