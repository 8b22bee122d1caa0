import type { DashboardMember } from './DashboardScope';
import { scopeKind } from './scopeKind';

/**
 * Whether a member may see a dashboard at all, by the rules of {@link resolveDashboardScope}.
 *
 * @returns false exactly when the scope is `denied`; never throws for a member of that type
 * @see Loquent's dashboard module, "Visibility"
 * @example canViewDashboard({ isSuperAdmin: false, isOrganizationOwner: false, permissions: [], memberId: 'm1', phoneIds: [] }) // => false
 */
export function canViewDashboard(member: DashboardMember): boolean {
  return scopeKind(member) !== 'denied';
}
