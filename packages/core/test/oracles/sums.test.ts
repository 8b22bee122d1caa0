import { expect, it } from 'vitest';
import { InputError } from '../../src/errors';
import { sum } from '../../src/numbers/sum';
import { readVectors } from './readVectors';

type SumRow = readonly [values: readonly number[], expected: number | null];

function answer(values: readonly number[]): number | null {
  try {
    return sum(values);
  } catch (error) {
    if (error instanceof InputError && error.code === 'out_of_range') return null;
    throw error;
  }
}

it('adds what the fractions of the doubles add up to, in both directions', () => {
  const { rows, count } = readVectors<SumRow>('sums');
  const wrong = rows.filter(
    ([values, expected]) =>
      !Object.is(answer(values), expected) || !Object.is(answer([...values].reverse()), expected),
  );
  expect(wrong).toEqual([]);
  expect(rows).toHaveLength(count);
  expect(count).toBeGreaterThan(3000);
});
