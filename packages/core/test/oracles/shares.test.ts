import { expect, it } from 'vitest';
import { percentShares } from '../../src/numbers/percentShares';
import { readVectors } from './readVectors';

type ShareRow = readonly [
  counts: readonly number[],
  digits: number,
  whole: number | null,
  shares: readonly (number | null)[],
];

it('shares one whole by largest remainder', () => {
  const { rows, count } = readVectors<ShareRow>('shares');
  const given = rows.map(([counts, digits, whole]) => percentShares(counts, digits, whole ?? undefined));
  expect(given).toEqual(rows.map(([, , , shares]) => shares));
  expect(rows).toHaveLength(count);
});
