import type { DashboardScope } from './DashboardScope';

/**
 * Whether a scope lets a row be seen. The organization's lets every row, a denied one none, a member's the rows
 * that came over one of the member's phones or are the member's own. A row that names neither phone nor member
 * is for the whole organization alone.
 *
 * Made for filtering rows: it copies nothing, and its time grows with the phones of one member.
 *
 * @param row `phoneId`: the phone it came over; `memberId`: whose it is; each `null`, empty or left out when not
 * known
 * @example isInScope({ kind: 'scoped', phoneIds: ['p1'], memberId: 'm1' }, { phoneId: 'p2' }) // => false
 */
export function isInScope(
  scope: DashboardScope,
  {
    phoneId,
    memberId,
  }: { readonly phoneId?: string | null | undefined; readonly memberId?: string | null | undefined },
): boolean {
  if (scope.kind !== 'scoped') return scope.kind === 'organization';
  if (memberId && memberId === scope.memberId) return true;
  return !!phoneId && scope.phoneIds.includes(phoneId);
}
