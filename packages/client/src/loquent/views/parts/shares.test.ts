import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { describe, expect, it } from 'vitest';
import { loquentAnswers } from '../../../../test/support/loquentAnswers';
import { loquentContext } from '../../../../test/support/loquentContext';
import type { LoquentTodoStatusCount } from '../../wire/LoquentStats';
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

  it('are refused where a status has no count', () => {
    const issues = [{ path: 'todo_status_counts[0].count', code: 'missing' }];
    expect(() => tasksOf([{ status: 'failed' }])).toThrow(expect.objectContaining({ issues }));
  });

  it('F26: of which no statuses are sent are not none', () => {
    expect(tasksOf(null)).toMatchObject({ absence: 'not_sent', shares: [], whole: 0 });
    expect(tasksOf(null, 3)).toMatchObject({ absence: 'not_sent', whole: 3 });
    expect(tasksOf([], 3).absence).toBe('not_sent');
    expect([tasksOf([], 0).absence, tasksOf([]).absence]).toEqual([undefined, undefined]);
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
