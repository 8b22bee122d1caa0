import { expect, it } from 'vitest';
import { weightedAverage } from '../../src/numbers/weightedAverage';
import { readVectors } from './readVectors';

type AverageRow = readonly [
  values: readonly (number | null)[],
  weights: readonly number[],
  digits: number | null,
  average: number | null,
];

it('averages as fractions of the decimal texts do', () => {
  const { rows, count } = readVectors<AverageRow>('weightedAverages');
  const wrong = rows.filter(([values, weights, digits, expected]) => {
    const items = values.map((value, index) => ({ value, weight: weights[index] ?? Number.NaN }));
    return !Object.is(weightedAverage(items, digits ?? undefined), expected);
  });
  expect(wrong).toEqual([]);
  expect(rows).toHaveLength(count);
});
