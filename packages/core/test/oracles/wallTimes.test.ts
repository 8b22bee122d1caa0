import { expect, it, vi } from 'vitest';
import { InputError } from '../../src/errors';
import { parseCarrierDateTime } from '../../src/legs/parseCarrierDateTime';
import { readVectors } from './readVectors';

// A second or two, but thousands of formatters: a busy machine needs longer.
vi.setConfig({ testTimeout: 60_000 });

type WallTimeRow = readonly [zone: string, wallTimes: readonly string[], moments: readonly (number | null)[]];

function answer(wallTime: string, zone: string): number | null {
  try {
    return parseCarrierDateTime(wallTime, zone);
  } catch (error) {
    if (error instanceof InputError && error.code === 'unknown_value') return null;
    throw error;
  }
}

const { rows, count } = readVectors<WallTimeRow>('wallTimes');

it('reads the wall times of a zone as zoneinfo does, the earlier of two, and refuses skipped ones', () => {
  const given = rows.map(([zone, wallTimes]) => [
    zone,
    ...wallTimes.map((wallTime) => answer(wallTime, zone)),
  ]);
  expect(given).toEqual(rows.map(([zone, , moments]) => [zone, ...moments]));
  expect(given.flat()).toHaveLength(count + rows.length);
});

it('holds wall times that never were', () => {
  const skipped = rows.flatMap(([, , moments]) => moments.filter((moment) => moment === null));
  expect(skipped.length).toBeGreaterThan(200);
});
