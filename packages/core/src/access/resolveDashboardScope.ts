import { requireText } from '../arguments/requireText';
import type { DashboardMember, DashboardScope } from './DashboardScope';
import { scopeKind } from './scopeKind';

/**
 * Which rows a member may see in a dashboard: a super-admin or owner of the organization sees all of it; else
 * the permission `Dashboard:Instance:ViewOrg` gives the same; else `Dashboard:Instance:ViewOwn` gives the rows
 * of the member's phones and those of the member; else nothing is given. A member with `ViewOwn` for whom there
 * are no rows sees an empty dashboard, which is not the same as being denied.
 *
 * @returns a scope of its own, whatever becomes of the member
 * @throws {InputError} `missing` for an empty member or phone id where the rows are limited by them
 * @see Loquent's dashboard module, "Visibility"
 * @example resolveDashboardScope({ isSuperAdmin: false, isOrganizationOwner: false, permissions: ['Dashboard:Instance:ViewOwn'], memberId: 'm1', phoneIds: ['p2', 'p1'] }) // => { kind: 'scoped', phoneIds: ['p1', 'p2'], memberId: 'm1' }
 */
export function resolveDashboardScope(member: DashboardMember): DashboardScope {
  const kind = scopeKind(member);
  if (kind !== 'scoped') return { kind };
  const memberId = requireText('resolveDashboardScope', 'member.memberId', member.memberId);
  const phoneIds = [...new Set(member.phoneIds)].sort();
  for (const phoneId of phoneIds) requireText('resolveDashboardScope', 'member.phoneIds', phoneId);
  return { kind, phoneIds, memberId };
}
