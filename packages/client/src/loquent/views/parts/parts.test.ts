import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { loquentAnswers } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentFeatureMessages } from '../../wire/LoquentAiMessageOriginStats';
import type { LoquentTodoStatusCount } from '../../wire/LoquentStats';
import { toAiMessages } from './toAiMessages';
import { toAiUsage } from './toAiUsage';
import { toChannels } from './toChannels';
import { toTaskStatus } from './toTaskStatus';

const answers = deepFreeze(structuredClone(loquentAnswers));
const context = loquentContext();

const tasksOf = (todo_status_counts: readonly LoquentTodoStatusCount[] | null, total_todos?: number) => {
  const { total_todos: _, ...stats } = answers.stats;
  return toTaskStatus(
    deepFreeze({ ...stats, todo_status_counts, ...(total_todos !== undefined && { total_todos }) }),
    context,
  );
};
const partsOf = ({ shares }: ReturnType<typeof toTaskStatus>) =>
  shares.map(({ id, label, count, sharePercent }) => [id, label, count, sharePercent]);

describe('to-dos by status', () => {
  it('are parts of all of them', () => {
    const view = toTaskStatus(answers.stats, context);
    expect(partsOf(view)).toEqual([
      ['pending_review', 'Pending review', 1, 33.3],
      ['completed', 'Completed', 2, 66.7],
    ]);
    expect(view).toMatchObject({ whole: 3, unlistedCount: 0, isPartition: true, countedNoun: 'to-dos' });
    const wholeOf = ({ origin }: typeof view) =>
      origin?.formulas.find(({ figureId }) => figureId === 'whole');
    expect(wholeOf(view)?.computedBy).toBe('system');
    expect(wholeOf(tasksOf([{ status: 'failed', count: 1 }]))?.computedBy).toBe('callscope');
  });

  it('may be fewer or more than the total', () => {
    const failed = [{ status: 'failed', count: 4 }];
    expect(tasksOf(failed, 10)).toMatchObject({ whole: 10, unlistedCount: 6 });
    expect(tasksOf(failed, 1)).toMatchObject({ whole: 4, unlistedCount: 0 });
  });

  it('F24: count spellings of a status together, and a row that comes twice once', () => {
    const row = { status: 'in-progress', count: 2 };
    const view = tasksOf([
      row,
      row,
      { status: 'InProgress', count: 3 },
      { count: 1 },
      { status: '', count: 2 },
    ]);
    expect(partsOf(view)).toEqual([
      ['in-progress', 'In progress', 5, 62.5],
      ['unknown', 'Unknown', 3, 37.5],
    ]);
  });

  it('F26: none have no shares', () => {
    expect(partsOf(tasksOf([{ status: 'failed', count: 0 }]))).toEqual([['failed', 'Failed', 0, null]]);
    expect(tasksOf([])).toMatchObject({ shares: [], whole: 0 });
  });

  it.each([
    [null, 'todo_status_counts'],
    [[{ status: 'failed' }], 'todo_status_counts[0].count'],
  ])('are refused as %j, which no chart can tell from none', (counts, path) => {
    expect(() => tasksOf(counts)).toThrow(expect.objectContaining({ issues: [{ path, code: 'missing' }] }));
  });
});

describe('channels', () => {
  it('are parts of all interactions', () => {
    const view = toChannels(answers.engagementStats, context);
    expect(view.shares.map(({ id, channel, count }) => [id, channel, count])).toEqual([
      ['calls', 'call', 2],
      ['sms', 'sms', 3],
      ['email', 'email', 1],
      ['other', 'other', 1],
    ]);
    expect(view).toMatchObject({ whole: 7, countedNoun: 'interactions' });
  });

  it('that are not sent are no zeros', () => {
    const channel_distribution = { calls: 5, sms: null, other: 0 };
    const view = toChannels({ ...answers.engagementStats, channel_distribution }, context);
    expect(view.shares.map(({ id, sharePercent }) => [id, sharePercent])).toEqual([
      ['calls', 100],
      ['other', 0],
    ]);
  });
});

const usageOf = (costs: readonly (readonly [feature: string, cost: number])[], total_cost: number) =>
  toAiUsage(
    deepFreeze({
      total_tokens: 1,
      total_cost,
      cost_by_feature: costs.map(([feature, cost]) => ({ feature, cost })),
    }),
    context,
  );

describe('the use of AI', () => {
  it('is ranked by cost in dollars, with shares of all of it', () => {
    const view = toAiUsage(answers.aiUsageStats, context);
    expect(
      view.items.map(({ id, label, figure, sharePercent }) => [id, label, figure, sharePercent]),
    ).toEqual([
      ['Summarize Call', 'Summarize Call', { value: 3.25, unit: 'currency', currency: 'USD' }, 75.4],
      ['Realtime Turn', 'Realtime Turn', { value: 1.0625, unit: 'currency', currency: 'USD' }, 24.6],
    ]);
    expect(view.whole?.value).toBe(4.3125);
  });

  it('stands in order, each feature once and under some name', () => {
    const rows = [
      ['b', 1],
      ['a', 2],
      ['b', 1],
      ['', 2],
    ] as const;
    expect(usageOf(rows, 9).items.map(({ label }) => label)).toEqual(['a', 'Unknown', 'b']);
    expect(usageOf([], 0).items).toEqual([]);
  });

  it.each([
    [
      [
        ['a', 0.1],
        ['b', 0.2],
      ],
      0.3,
      true,
    ],
    [[['a', 0.1]], 9, true],
    [[['a', 2]], 1.5, false],
    [
      [
        ['a', 1],
        ['b', 1],
      ],
      1.5,
      false,
    ],
    [
      [
        ['a', 1e300],
        ['b', 1e300],
      ],
      1e301,
      false,
    ],
    [
      [
        ['a', Number.MAX_VALUE],
        ['b', Number.MAX_VALUE],
      ],
      Number.MAX_VALUE,
      false,
    ],
  ] as const)('%j of %s has shares: %s', (rows, total, hasShares) => {
    const view = usageOf(rows, total);
    expect(view.whole !== null).toBe(hasShares);
    expect(view.items.every(({ sharePercent }) => (sharePercent === null) !== hasShares)).toBe(true);
  });
});

const messagesOf = (
  by_feature: readonly LoquentFeatureMessages[] | null,
  total_ai_messages: number | null = 9,
) => toAiMessages(deepFreeze({ by_feature, total_ai_messages }), context);

describe('messages that AI composed', () => {
  it('are ranked by count', () => {
    expect(toAiMessages(answers.aiMessageOriginStats, context).items).toEqual([
      { id: 'text_agent', label: 'Text Agent', figure: { value: 1, unit: 'count' }, sharePercent: 50 },
      { id: 'plan', label: 'Automated Plan', figure: { value: 1, unit: 'count' }, sharePercent: 50 },
    ]);
  });

  it('have a name where only one, or none, is sent, and no share of an unknown whole', () => {
    const rows = [
      { feature: 'text_agent', count: 1 },
      { label: 'Plan', count: 3 },
      { count: 2 },
      { count: 1 },
    ];
    const { items, whole } = messagesOf(rows, null);
    expect(items.map(({ id, label, sharePercent }) => [id, label, sharePercent])).toEqual([
      ['Plan', 'Plan', null],
      ['Unknown', 'Unknown', null],
      ['text_agent', 'Text Agent', null],
      ['Unknown (2)', 'Unknown', null],
    ]);
    expect(whole).toBe(null);
    expect(messagesOf(rows, 3).whole).toBe(null);
  });

  it.each([
    [null, 'by_feature'],
    [[{ feature: 'plan' }], 'by_feature[0].count'],
  ])('are refused as %j', (rows, path) => {
    expect(() => messagesOf(rows)).toThrow(
      expect.objectContaining({ endpoint: 'ai-message-origin-stats', issues: [{ path, code: 'missing' }] }),
    );
  });
});
