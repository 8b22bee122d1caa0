import type { Organization } from '../../world/Organization';

/** The key with which an organization's calls are read from the carrier: `mock-carrier-main` for the main one. */
export function carrierKey({ role }: Pick<Organization, 'role'>): string {
  return `mock-carrier-${role}`;
}
