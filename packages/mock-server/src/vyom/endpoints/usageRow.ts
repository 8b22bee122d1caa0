import { type DerivedCallStatus, derivedCallStatuses } from '../records/callStatus';
import type { CallGroup } from '../records/groupCalls';
import type { VyomQuery } from '../VyomEndpoint';
import { usageFigures } from './usageFigures';

/** What the rows of a list have beside number and time. */
export interface UsageRowForm {
  readonly hasAverage: boolean;
  /** Which counts earlier revisions sent. */
  readonly olderCounts: readonly DerivedCallStatus[];
}

/**
 * Makes the function that turns a group into a row of a list: its key, its figures, and what earlier revisions of
 * Vyom sent and the present one does not, `completed_calls` and `failed_calls`. What is not sent is `undefined`.
 */
export function usageRow<TKey extends object>(
  query: VyomQuery,
  { hasAverage, olderCounts }: UsageRowForm,
): (group: CallGroup<TKey>) => TKey & ReturnType<typeof usageFigures> {
  const countOf = (status: DerivedCallStatus) => {
    const isSent = query.settings.vyomRevision === 'older' && olderCounts.includes(status);
    const place = derivedCallStatuses.indexOf(status);
    return (group: CallGroup<TKey>) => (isSent ? group.statusCounts[place] : undefined);
  };
  const completedOf = countOf('completed');
  const failedOf = countOf('failed');
  return (group) => {
    const figures = usageFigures(group, query);
    // For the many thousand called numbers a literal that begins with a spread takes fifty times as long.
    return Object.assign({}, group.key, {
      total_calls: figures.total_calls,
      total_duration_minutes: figures.total_duration_minutes,
      total_duration_hours: figures.total_duration_hours,
      avg_duration_minutes: hasAverage ? figures.avg_duration_minutes : undefined,
      completed_calls: completedOf(group),
      failed_calls: failedOf(group),
    });
  };
}
