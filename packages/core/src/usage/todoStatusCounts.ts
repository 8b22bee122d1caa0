import { requireText } from '../arguments/requireText';

/** How many to-dos have one status. */
export interface TodoStatusCount {
  readonly status: string;
  readonly count: number;
}

/**
 * Counts to-dos by status. The six statuses that the source names always come, with 0 where there is none.
 *
 * @param todos in any order, each counted as often as it comes
 * @returns `pending_review`, `approved`, `rejected`, `in_progress`, `completed`, `failed`, then any others by
 * code unit
 * @throws {InputError} `missing` for a to-do without a status
 * @see Loquent's `todo_status_counts`
 * @example todoStatusCounts([{ status: 'approved' }])[1] // => { status: 'approved', count: 1 }
 */
export function todoStatusCounts(todos: Iterable<{ readonly status: string }>): readonly TodoStatusCount[] {
  const known = ['pending_review', 'approved', 'rejected', 'in_progress', 'completed', 'failed'];
  const counts = new Map(known.map((status) => [status, 0]));
  let index = 0;
  for (const { status } of todos) {
    requireText('todoStatusCounts', `todos[${index}].status`, status);
    counts.set(status, (counts.get(status) ?? 0) + 1);
    index += 1;
  }
  const others = [...counts.keys()].slice(known.length).sort();
  return [...known, ...others].map((status) => ({ status, count: counts.get(status) ?? 0 }));
}
