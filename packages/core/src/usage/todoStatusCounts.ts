import { requireText } from '../arguments/requireText';
import { countNames } from '../names/countNames';

/** How many to-dos have one status. */
export interface TodoStatusCount {
  readonly status: string;
  readonly count: number;
}

/**
 * Counts to-dos by status, compared without case, `_` and `-`. The six statuses that the source names always come,
 * with 0 where there is none.
 *
 * @param todos in any order, each counted as often as it comes
 * @returns `pending_review`, `approved`, `rejected`, `in_progress`, `completed`, `failed`, then any others by
 * code unit, each in the first of its spellings in that order
 * @throws {InputError} `missing` for a to-do without a status
 * @see Loquent's `todo_status_counts`
 * @example todoStatusCounts([{ status: 'approved' }])[1] // => { status: 'approved', count: 1 }
 */
export function todoStatusCounts(todos: Iterable<{ readonly status: string }>): readonly TodoStatusCount[] {
  const statuses = Array.from(todos, ({ status }, index) =>
    requireText('todoStatusCounts', `todos[${index}].status`, status),
  );
  const known = ['pending_review', 'approved', 'rejected', 'in_progress', 'completed', 'failed'];
  return countNames(statuses, known).map(({ name, count }) => ({ status: name, count }));
}
