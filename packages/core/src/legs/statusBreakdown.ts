import { requireText } from '../arguments/requireText';
import type { CallLeg } from './CallLeg';
import { checkLegs } from './checkLegs';

/** How many legs ended in one way. */
export interface StatusCount {
  /** As the carrier spells it. */
  readonly status: string;
  readonly count: number;
}

/**
 * Counts legs by status, those of all services together: the counts add up to the legs.
 *
 * @param legs in any order, each counted as often as it comes; none gives no rows
 * @returns largest count first; ties by status, code unit by code unit
 * @throws {InputError} `missing` for a leg without a status
 * @see Kaleyra's `status_breakdown`
 * @example statusBreakdown([{ status: 'BUSY' }, { status: 'ANSWER' }, { status: 'BUSY' }]) // => [{ status: 'BUSY', count: 2 }, { status: 'ANSWER', count: 1 }]
 */
export function statusBreakdown(legs: Iterable<Pick<CallLeg, 'status'>>): readonly StatusCount[] {
  const counts = new Map<string, number>();
  for (const { status } of checkLegs('statusBreakdown', legs, { status: requireText })) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts]
    .map(([status, count]) => ({ status, count }))
    .sort((a, b) => b.count - a.count || (a.status < b.status ? -1 : 1));
}
