import { expect, it } from 'vitest';
import { rate } from '../../src/numbers/rate';
import { ratio } from '../../src/numbers/ratio';
import { readVectors } from './readVectors';

type RateRow = readonly [
  part: number,
  whole: number,
  digits: number,
  percent: number | null,
  ratio: number | null,
];

const { rows, count } = readVectors<RateRow>('rates');

it('gives the percent of the exact quotient at 0 to 4 digits', () => {
  const wrong = rows.filter(
    ([part, whole, digits, percent]) => !Object.is(rate(part, whole, digits), percent),
  );
  expect(wrong).toEqual([]);
  expect(2 * rows.length).toBe(count);
});

it('gives the ratio of the exact quotient at 0 to 4 digits', () => {
  const wrong = rows.filter(
    ([part, whole, digits, , expected]) => !Object.is(ratio(part, whole, digits), expected),
  );
  expect(wrong).toEqual([]);
});
