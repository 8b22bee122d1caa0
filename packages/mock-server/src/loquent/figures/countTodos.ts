import { isInScope, type ResolvedPeriod, todoStatusCounts } from '@callscope/core';
import type { Todo } from '../../world/Todo';
import type { LoquentQuery } from '../LoquentEndpoint';

/** The to-dos that a caller may see: those from one of their phones and those that are theirs. */
export function visibleTodos({ organization, scope }: LoquentQuery): readonly Todo[] | null {
  const { todos } = organization.records;
  return todos?.filter(({ phoneId, staffId }) => isInScope(scope, { phoneId, memberId: staffId })) ?? null;
}

/**
 * To-dos of a period by status, all six statuses. Inferred: the sources do not say which of a to-do's moments counts;
 * here it is when it was made.
 * @param todos `null` when the world holds none, and nothing is then said of them
 */
export function countTodos(todos: readonly Todo[] | null, { startMs, endMs }: ResolvedPeriod) {
  const made = todos?.filter(({ createdAtMs }) => createdAtMs >= startMs && createdAtMs < endMs);
  return { total_todos: made?.length, todo_status_counts: made && todoStatusCounts(made) };
}
