import { deepFreeze } from '@callscope/test-utils/deep-freeze';
import { propertyRuns } from '@callscope/test-utils/property-runs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { todoStatusCounts } from './todoStatusCounts';

const known = ['pending_review', 'approved', 'rejected', 'in_progress', 'completed', 'failed'];

describe('todoStatusCounts', () => {
  it('gives the six statuses in their order, zeros included', () => {
    const todos = deepFreeze(['failed', 'approved', 'failed'].map((status) => ({ status })));
    expect(todoStatusCounts(todos)).toEqual([
      { status: 'pending_review', count: 0 },
      { status: 'approved', count: 1 },
      { status: 'rejected', count: 0 },
      { status: 'in_progress', count: 0 },
      { status: 'completed', count: 0 },
      { status: 'failed', count: 2 },
    ]);
    expect(todoStatusCounts([])).toEqual(known.map((status) => ({ status, count: 0 })));
  });

  it('keeps unknown statuses, after the others and by code unit', () => {
    const todos = ['snoozed', 'Zurück', 'archived', 'snoozed'].map((status) => ({ status }));
    expect(todoStatusCounts(todos).slice(6)).toEqual([
      { status: 'Zurück', count: 1 },
      { status: 'archived', count: 1 },
      { status: 'snoozed', count: 2 },
    ]);
  });

  it('compares statuses without case, _ and -', () => {
    const todos = ['PendingReview', 'pending-review', 'IN_PROGRESS', 'OnHold', 'on_hold', 'on-hold'];
    const counts = todoStatusCounts(todos.map((status) => ({ status })));
    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { status: 'pending_review', count: 2 },
      { status: 'in_progress', count: 1 },
      { status: 'OnHold', count: 3 },
    ]);
  });

  it('refuses a to-do without a status, naming which', () => {
    expect(() => todoStatusCounts([{ status: 'failed' }, { status: '' }])).toThrow(
      'todoStatusCounts requires todos[1].status to be a text that is not empty, got ""',
    );
  });

  it('loses no to-do and does not care for their order', () => {
    const log = fc.array(fc.constantFrom(...known, 'x', 'y', '__proto__'), { maxLength: 20 });
    const shuffled = log.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, others]) => {
        const rows = todoStatusCounts(list.map((status) => ({ status })));
        expect(todoStatusCounts(others.map((status) => ({ status })))).toEqual(rows);
        expect(rows.slice(0, 6).map(({ status }) => status)).toEqual(known);
        expect(rows.reduce((total, { count }) => total + count, 0)).toBe(list.length);
        for (const { status, count } of rows) {
          expect(count).toBe(list.filter((one) => one === status).length);
        }
      }),
      propertyRuns,
    );
  });
});
