import type { SystemSettings } from '../systems/SystemSettings';
import { type DerivedCallStatus, derivedCallStatuses } from './callStatus';
import type { CallGroup } from './groupCalls';

/**
 * Counts that earlier revisions of Vyom sent and the present one does not: `completed_calls`, `failed_calls`.
 * @param statuses which of them an endpoint had
 */
export function olderCounts(
  { statusCounts }: Pick<CallGroup<unknown>, 'statusCounts'>,
  { vyomRevision }: SystemSettings,
  statuses: readonly DerivedCallStatus[] = ['completed'],
): Readonly<Record<string, number>> {
  if (vyomRevision === 'current') return {};
  return Object.fromEntries(
    statuses.map((status) => [`${status}_calls`, statusCounts[derivedCallStatuses.indexOf(status)] ?? 0]),
  );
}
