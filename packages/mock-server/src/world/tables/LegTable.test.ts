import { expect, it } from 'vitest';
import { sharedMembers } from '../../../test/sharedMembers';
import { LegTable, type StoredLeg } from './LegTable';

const leg: StoredLeg = {
  serial: 1,
  callIndex: 0,
  hasId: true,
  startMs: 100,
  from: '+12025550137',
  to: '+12025550110',
  durationSeconds: 12,
  talkSeconds: 5,
  status: 'ANSWER',
  service: 'Incoming',
  location: 'Delhi',
  provider: null,
  hasRecording: false,
};
const later: StoredLeg = {
  ...leg,
  serial: 8_200_000_000_000,
  callIndex: 4_000_000_000,
  hasId: false,
  startMs: 200,
  status: 'ANSWERED-B',
  service: 'Click2Call',
  location: null,
  provider: 'Skylark Mobile',
  hasRecording: true,
};
const together: StoredLeg = { ...leg, serial: 2, from: '+12025550138' };

it('gives back what was put in, the earliest first once it is sorted', () => {
  const legs = new LegTable();
  for (const row of [later, leg, together]) legs.push(row);
  expect(legs.at(0)).toEqual(later);
  legs.sortByStart();
  expect([0, 1, 2].map((index) => legs.at(index))).toEqual([leg, together, later]);
});

it('finds the rows of a stretch of time, its end excluded', () => {
  const legs = new LegTable();
  for (const startMs of [10, 20, 20, 30]) legs.push({ ...leg, startMs });
  expect(legs.rangeOf({ startMs: 20, endMs: 30 })).toEqual({ from: 1, to: 3 });
  expect(legs.rangeOf({})).toEqual({ from: 0, to: 4 });
});

it('refuses a row that it does not have', () => {
  expect(() => new LegTable().at(0)).toThrow(RangeError);
});

it('moves whole rows when it is sorted', () => {
  const other: StoredLeg = {
    ...later,
    from: '+12025550141',
    to: '+12025550142',
    durationSeconds: 0,
    talkSeconds: 3_000_000_000,
  };
  expect(sharedMembers(other, leg)).toEqual([]);
  const legs = new LegTable();
  for (const row of [other, leg]) legs.push(row);
  legs.sortByStart();
  expect([legs.at(0), legs.at(1)]).toEqual([leg, other]);
});
