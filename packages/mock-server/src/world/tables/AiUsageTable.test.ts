import { expect, it } from 'vitest';
import { sharedMembers } from '../../../test/sharedMembers';
import { AiUsageTable, type StoredAiUsage } from './AiUsageTable';

const early: StoredAiUsage = {
  atMs: 100,
  feature: 'summarize_call',
  tokens: 900,
  costMicros: 1,
  phoneId: null,
};
const late: StoredAiUsage = {
  atMs: 300,
  feature: 'transcription',
  tokens: 4_000_000_000,
  costMicros: 4_294_967_295,
  phoneId: 'phone',
};
const between: StoredAiUsage = { ...early, atMs: 200, feature: 'analyze_call' };

it('gives back what was put in, the earliest first once it is sorted, and finds a stretch of time', () => {
  const usage = new AiUsageTable();
  for (const use of [late, early, between]) usage.push(use);
  usage.sortByTime();
  expect([0, 1, 2].map((index) => usage.at(index))).toEqual([early, between, late]);
  expect(usage.rangeOf({ startMs: 100, endMs: 300 })).toEqual({ from: 0, to: 2 });
});

it('moves whole rows when it is sorted', () => {
  const other = { ...early, phoneId: 'another phone' };
  expect(sharedMembers(late, other)).toEqual([]);
  const usage = new AiUsageTable();
  for (const use of [late, other]) usage.push(use);
  usage.sortByTime();
  expect([usage.at(0), usage.at(1)]).toEqual([other, late]);
});
