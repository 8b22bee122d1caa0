import { expect, it, vi } from 'vitest';
import { hourOfWeekCounts } from '../../src/heatmaps/hourOfWeekCounts';
import { hourOfWeek } from '../../src/time/hourOfWeek';
import { toDay } from '../../src/time/toDay';
import { readVectors } from './readVectors';

// A second or two, but thousands of formatters: a busy machine needs longer.
vi.setConfig({ testTimeout: 60_000 });

/** A slot is 100 times the ISO weekday plus the hour. */
type MomentRow = readonly [
  zone: string,
  moments: readonly number[],
  days: readonly string[],
  slots: readonly number[],
];

const { rows, count } = readVectors<MomentRow>('moments');

it('names the day that zoneinfo shows in every zone', () => {
  const given = rows.map(([zone, moments]) => [zone, ...moments.map((moment) => toDay(moment, zone))]);
  expect(given).toEqual(rows.map(([zone, , days]) => [zone, ...days]));
  expect(2 * given.flat().length).toBe(count + 2 * rows.length);
});

it('names the hour of the week that zoneinfo shows in every zone', () => {
  const slotOf = (moment: number, zone: string) => {
    const { day, hour } = hourOfWeek(moment, zone);
    return 100 * day + hour;
  };
  const given = rows.map(([zone, moments]) => [zone, ...moments.map((moment) => slotOf(moment, zone))]);
  expect(given).toEqual(rows.map(([zone, , , slots]) => [zone, ...slots]));
});

it('counts the moments of a zone in the hours that zoneinfo shows', () => {
  for (const [timeZone, moments, , slots] of rows) {
    const held = hourOfWeekCounts(moments, { timeZone }).cells.filter((cell) => cell.count > 0);
    const given = held.flatMap(({ day, hour, count: n }) => Array<number>(n).fill(100 * day + hour));
    expect([timeZone, ...given]).toEqual([timeZone, ...[...slots].sort((a, b) => a - b)]);
  }
});
