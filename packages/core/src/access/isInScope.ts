import type { DashboardScope } from './DashboardScope';

/**
 * Whether a scope lets a row be seen. For filtering rows; time grows with the phones of the scope.
 *
 * @param row `phoneId`: the phone it came over; `null` or left out when not known, which only the whole
 * organization sees
 * @example isInScope({ kind: 'scoped', phoneIds: ['p1'], memberId: 'm1' }, { phoneId: 'p2' }) // => false
 */
export function isInScope(
  scope: DashboardScope,
  { phoneId }: { readonly phoneId?: string | null | undefined },
): boolean {
  if (scope.kind === 'scoped') return scope.phoneIds.some((own) => own === phoneId);
  return scope.kind === 'organization';
}
