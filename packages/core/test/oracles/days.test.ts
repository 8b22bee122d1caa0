import { expect, it, vi } from 'vitest';
import { dayLengthMs } from '../../src/time/dayLengthMs';
import { dayStartMs } from '../../src/time/dayStartMs';
import { readVectors } from './readVectors';

// A second or two, but thousands of formatters: a busy machine needs longer.
vi.setConfig({ testTimeout: 60_000 });

type DayRow = readonly [
  zone: string,
  days: readonly string[],
  starts: readonly number[],
  lengths: readonly number[],
];

const { rows, count } = readVectors<DayRow>('days');

it('begins each day where the clock of zoneinfo first shows it', () => {
  const given = rows.map(([zone, days]) => [zone, ...days.map((day) => dayStartMs(day, zone))]);
  expect(given).toEqual(rows.map(([zone, , starts]) => [zone, ...starts]));
  expect(2 * given.flat().length).toBe(count + 2 * rows.length);
});

it('gives each day the length until the next one', () => {
  const given = rows.map(([zone, days]) => [zone, ...days.map((day) => dayLengthMs(day, zone))]);
  expect(given).toEqual(rows.map(([zone, , , lengths]) => [zone, ...lengths]));
});

it('holds days of many lengths', () => {
  const hours = new Set(rows.flatMap(([, , , lengths]) => lengths.map((length) => length / 3_600_000)));
  for (const expected of [0, 22, 23, 23.5, 24, 24.5, 25, 26]) expect(hours).toContain(expected);
});
