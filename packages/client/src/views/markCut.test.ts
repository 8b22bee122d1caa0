import { fillGaps } from '@callscope/core';
import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { markCut } from './markCut';

const marked = (interval: 'day' | 'week' | 'month', start: string, end: string, timeZone = 'UTC') => {
  const [startMs, endMs] = [Date.parse(start), Date.parse(end)];
  const buckets = deepFreeze(structuredClone(fillGaps([], { interval, startMs, endMs, timeZone })));
  return markCut(buckets, { interval, timeZone })
    .map(({ isUnfinished }) => (isUnfinished ? 'cut' : 'whole'))
    .join(' ');
};

it.each([
  ['day', '2026-02-09', '2026-02-12', 'whole whole whole'],
  ['day', '2026-02-09T15:00:00Z', '2026-02-12', 'cut whole whole'],
  ['day', '2026-02-09', '2026-02-11T15:00:00Z', 'whole whole cut'],
  ['day', '2026-02-09T01:00:00Z', '2026-02-09T15:00:00Z', 'cut'],
  ['week', '2026-01-07', '2026-01-21', 'cut whole cut'],
  ['week', '2026-01-05', '2026-01-19', 'whole whole'],
  ['week', '2026-12-28', '2027-01-11', 'whole whole'],
  ['week', '2027-01-01', '2027-01-11', 'cut whole'],
  ['month', '2026-01-01', '2026-03-01', 'whole whole'],
  ['month', '2026-01-31', '2026-03-31', 'cut whole cut'],
  // The first and the last days that there are.
  ['day', '1000-01-01', '1000-01-02', 'whole'],
  ['month', '1000-01-01', '1000-01-15', 'cut'],
  ['day', '9999-12-29', '9999-12-30T23:59:59.999Z', 'whole whole'],
] as const)('by %s, from %s to %s: %s', (interval, start, end, expected) => {
  expect(marked(interval, start, end)).toBe(expected);
});

it('tells midnights of the zone from others', () => {
  expect(marked('day', '2026-02-09T18:30:00Z', '2026-02-10T18:30:00Z', 'Asia/Kolkata')).toBe('whole');
  expect(marked('day', '2026-02-09T18:30:00Z', '2026-02-10T18:30:00Z')).toBe('cut cut');
});

it('leaves what holds nothing yet, and a series of nothing, as it is', () => {
  const cut = { interval: 'week', timeZone: 'UTC' } as const;
  const span = { startMs: Date.UTC(2026, 0, 7), endMs: Date.UTC(2026, 0, 21), now: Date.UTC(2026, 0, 8) };
  const marks = markCut(fillGaps([], { ...cut, ...span }), cut).map((one) => [one.state, one.isUnfinished]);
  expect(marks).toEqual([
    ['zero', true],
    ['no_data_yet', false],
    ['no_data_yet', false],
  ]);
  expect(markCut([], cut)).toEqual([]);
});
