import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { overviewAnswer } from '../../../../test/support/kaleyraAnswers';
import { viewContext } from '../../../../test/support/viewContext';
import type { KaleyraStatusCount } from '../../wire/KaleyraOverview';
import { toStatusShares } from './toStatusShares';

const answer = deepFreeze(structuredClone(overviewAnswer));
const view = (statuses: readonly KaleyraStatusCount[], total: number) =>
  toStatusShares(
    deepFreeze({
      ...answer,
      call_volume: { ...answer.call_volume, total },
      status_breakdown: structuredClone(statuses),
    }),
    viewContext(),
  );

it('shows the published week in the order sent, in words, with what is not listed', () => {
  const { shares, whole, unlistedCount, isPartition, countedNoun } = toStatusShares(answer, viewContext());
  expect(shares).toEqual([
    { id: 'ANSWER', label: 'Answered', count: 1233, sharePercent: 59.1 },
    { id: 'NOANSWER', label: 'No answer', count: 313, sharePercent: 15 },
    { id: 'BUSY', label: 'Busy', count: 190, sharePercent: 9.1 },
    { id: 'CANCEL', label: 'Cancelled', count: 138, sharePercent: 6.6 },
    { id: 'FAILED', label: 'Failed', count: 88, sharePercent: 4.2 },
  ]);
  expect([whole, unlistedCount, isPartition, countedNoun]).toEqual([2088, 126, true, 'legs']);
});

it('has shares of 100 where the statuses are all legs', () => {
  const one = [
    { status: 'ANSWERED-A', count: 1 },
    { status: 'ANSWERED-B', count: 1 },
    { status: 'CONGESTION', count: 1 },
  ];
  const { shares, unlistedCount } = view(one, 3);
  expect(shares.map(({ label, sharePercent }) => [label, sharePercent])).toEqual([
    ['Answered, A leg', 33.4],
    ['Answered, B leg', 33.3],
    ['Congestion', 33.3],
  ]);
  expect(unlistedCount).toBe(0);
});

it('keeps a status that nobody knows as it was sent, whatever it is', () => {
  const statuses = ['constructor', '__proto__', '<b>Answered</b>', 'answer', 'Answered'];
  const { shares } = view(
    statuses.map((status) => ({ status, count: 1 })),
    5,
  );
  expect(shares.map(({ id, label }) => [id, label])).toEqual(statuses.map((status) => [status, status]));
});

it('names legs without a status', () => {
  const { shares } = view(
    [
      { status: '', count: 2 },
      { status: '-', count: 1 },
    ],
    3,
  );
  expect(shares.map(({ id, label }) => [id, label])).toEqual([
    ['--', 'No status'],
    ['-', '-'],
  ]);
});

it('F24: counts a status that is said twice once', () => {
  const twice = { status: 'BUSY', count: 4 };
  expect(view([twice, twice], 8)).toMatchObject({ shares: [{ count: 4 }], unlistedCount: 4 });
});

it('F22: takes the statuses for the whole where they are more than all legs, and says so', () => {
  const { shares, whole, unlistedCount, origin } = view(
    [
      { status: 'ANSWER', count: 30 },
      { status: 'BUSY', count: 10 },
    ],
    20,
  );
  expect([whole, unlistedCount]).toEqual([40, 0]);
  expect(shares.map(({ sharePercent }) => sharePercent)).toEqual([75, 25]);
  expect(origin?.formulas.map(({ figureId, computedBy }) => [figureId, computedBy])).toEqual([
    ['count', 'system'],
    ['sharePercent', 'callscope'],
    ['whole', 'callscope'],
    ['unlistedCount', 'callscope'],
  ]);
  expect(origin?.formulas[1]?.denominator).toEqual({ label: 'legs of the listed statuses', value: 40 });
});

it('says what the shares are of', () => {
  const { origin } = toStatusShares(answer, viewContext());
  expect(origin?.formulas.slice(1, 3)).toMatchObject([
    { figureId: 'sharePercent', denominator: { label: 'legs of all services', value: 2088 } },
    { figureId: 'whole', computedBy: 'system', numerator: { value: 2088 } },
  ]);
  expect(origin?.timeZone).toBe('Asia/Kolkata');
});

it('F26: has no parts of nothing, and all legs unlisted where no status is', () => {
  expect(view([], 0)).toMatchObject({ shares: [], whole: 0, unlistedCount: 0 });
  expect(view([], 7)).toMatchObject({ shares: [], whole: 7, unlistedCount: 7 });
  expect(view([{ status: 'BUSY', count: 0 }], 0).shares[0]?.sharePercent).toBe(null);
});
