import type { DashboardMember, DashboardScope } from './DashboardScope';

/** The first rule that holds decides, in Loquent's order. Only `true` is true: what nobody checked grants nothing. */
export function scopeKind({
  isSuperAdmin,
  isOrganizationOwner,
  permissions,
}: DashboardMember): DashboardScope['kind'] {
  const held = new Set(permissions);
  if (isSuperAdmin === true || isOrganizationOwner === true || held.has('Dashboard:Instance:ViewOrg')) {
    return 'organization';
  }
  return held.has('Dashboard:Instance:ViewOwn') ? 'scoped' : 'denied';
}
