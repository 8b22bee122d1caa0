import { createShareSet, type ShareSet } from '@callscope/core';
import type { LoquentStats } from '../../wire/LoquentStats';
import { toComparableName } from '../../wire/toComparableName';
import { isListMissing } from '../isListMissing';
import type { LoquentContext } from '../LoquentContext';
import { requireMembers } from '../requireMembers';
import { toWords } from '../texts/toWords';
import { toViewPeriod } from '../toViewPeriod';
import { withLoquentOrigin } from '../withLoquentOrigin';
import { distinctRows } from './distinctRows';
import { shareFormulas } from './shareFormulas';

/**
 * To-dos by status, in the system's order; spellings of one status count together. Which are overdue is not sent. Absent
 * when no statuses are sent.
 *
 * @throws {ContractError} for a status without its count
 */
export function toTaskStatus(stats: LoquentStats, context: LoquentContext): ShareSet {
  const { total_todos, todo_status_counts } = stats;
  const counts = new Map<string, { id: string; count: number }>();
  let listed = 0;
  const held = requireMembers('stats', 'todo_status_counts', todo_status_counts ?? [], ['count']);
  for (const { id, count } of distinctRows(held, (row) => ({
    id: row.status || 'unknown',
    count: row.count,
  }))) {
    const name = toComparableName(id);
    const known = counts.get(name) ?? { id, count: 0 };
    known.count += count;
    counts.set(name, known);
    listed += count;
  }
  const view = createShareSet({
    shares: [...counts.values()].map(({ id, count }) => ({ id, label: toWords(id), count })),
    whole: Math.max(total_todos ?? 0, listed),
    countedNoun: 'to-dos',
    period: toViewPeriod(context),
  });
  return withLoquentOrigin(
    view,
    context,
    shareFormulas(view, 'to-dos of the status', total_todos === view.whole),
    isListMissing(todo_status_counts, total_todos),
  );
}
