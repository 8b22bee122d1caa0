import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { expect, it } from 'vitest';
import { viewContext } from '../../../../test/support/viewContext';
import type { KaleyraAgentStats } from '../../wire/KaleyraAgentStats';
import { toAgentRanking } from './toAgentRanking';

const agents = (answered: Readonly<Record<string, number>>): KaleyraAgentStats =>
  deepFreeze(
    Object.entries(answered).map(([agent_number, calls_answered]) => ({
      agent_number,
      calls_answered,
      total_talk_seconds: 60,
      missed_calls: 3,
    })),
  );
const view = (answered: Readonly<Record<string, number>>) => toAgentRanking(agents(answered), viewContext());

it('ranks by answered legs; who answered as many stays in the order sent', () => {
  const { items, whole, itemCount } = view({ second: 2, first: 5, third: 1, fourth: 1, alsoSecond: 2 });
  expect(items.map(({ id, figure, sharePercent }) => [id, figure.value, sharePercent])).toEqual([
    ['first', 5, 45.5],
    ['second', 2, 18.2],
    ['alsoSecond', 2, 18.2],
    ['third', 1, 9.1],
    ['fourth', 1, 9.1],
  ]);
  expect(items[0]?.detail).toEqual([{ value: 3, unit: 'count' }, ' missed']);
  expect([whole, itemCount]).toEqual([{ value: 11, unit: 'count' }, 5]);
});

it('says how each figure comes about', () => {
  expect(view({ one: 4, two: 6 }).origin?.formulas).toMatchObject([
    { figureId: 'figure', computedBy: 'system' },
    { figureId: 'sharePercent', computedBy: 'callscope', denominator: { value: 10 } },
    { figureId: 'whole', computedBy: 'callscope', numerator: { value: 10 } },
    { figureId: 'detail', computedBy: 'system' },
  ]);
});

it('F24, F26: lists an agent once, names one without a number, and has no share of nothing', () => {
  const [row] = agents({ '': 0 });
  const { items } = toAgentRanking(row ? [row, row] : [], viewContext());
  expect(items).toMatchObject([{ id: '-', label: 'No number', sharePercent: null }]);
  expect(view({})).toMatchObject({ items: [], whole: { value: 0 } });
});
