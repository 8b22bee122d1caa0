import type { Organization } from '../world/Organization';
import type { World } from '../world/World';
import { type MockMembership, type MockSystem, type MockUser, mockSystems } from './MockUser';
import { sessionCookieName } from './sessionCookieName';

const viewOrganization = 'Dashboard:Instance:ViewOrg';
const viewOwn = 'Dashboard:Instance:ViewOwn';

/**
 * Who can sign in to a world: for each system one user for each organization, the first of them the main one,
 * and those who are turned away or, in Loquent, see a part.
 */
export function mockUsers({ organizations, source }: World): readonly MockUser[] {
  const [main] = organizations;
  if (main === undefined) return [];
  return mockSystems.flatMap((system) => [
    ...organizations.map((organization) => tenantUser(system, organization)),
    ...(system === 'loquent' ? loquentMembers(main, source) : []),
    ...(system === 'virsyn' ? [noAgency()] : []),
    { ...tenantUser(system, main, 'expired'), ...expired, isExpired: true },
  ]);
}

const expired = { label: 'Expired session', purpose: 'is answered 401' };

function tenantUser(system: MockSystem, organization: Organization, name = organization.role): MockUser {
  const token = `mock-${system}-${name}`;
  const isMain = organization.role === 'main';
  return {
    label: isMain ? 'Main user' : organization.label,
    system,
    token,
    cookie: system === 'loquent' ? `${sessionCookieName}=${token}` : null,
    purpose: `sees the figures of ${organization.name}`,
    agencyId: organization.id,
    isExpired: false,
    membership: system === 'loquent' ? membershipOf(organization, { isOrganizationOwner: true }) : null,
  };
}

function noAgency(): MockUser {
  return {
    label: 'User without an agency',
    system: 'virsyn',
    token: 'mock-virsyn-no-agency',
    cookie: null,
    purpose: 'is answered 403',
    agencyId: null,
    isExpired: false,
    membership: null,
  };
}

const viewOwnPurposes: Readonly<Record<World['source'], string>> = {
  'built-in': 'sees what went over their own phones',
  'call-log': 'is answered 404, since a call log holds no phones',
};

/** One for each way in which Loquent decides what a member may see. */
function loquentMembers(main: Organization, source: World['source']): readonly MockUser[] {
  const member = (
    name: string,
    label: string,
    purpose: string,
    membership: Partial<MockMembership>,
  ): MockUser => ({
    ...tenantUser('loquent', main, name),
    label,
    purpose,
    membership: membershipOf(main, membership),
  });
  return [
    member('super-admin', 'Super-admin', 'sees the whole organization', { isSuperAdmin: true }),
    member('owner', 'Owner', 'sees the whole organization', { isOrganizationOwner: true }),
    member('view-org', 'Member with ViewOrg', 'sees the whole organization', {
      permissions: [viewOrganization],
    }),
    member('view-own', 'Member with ViewOwn', viewOwnPurposes[source], { permissions: [viewOwn] }),
    member('no-permission', 'Member without permission', 'is answered 403', {}),
  ];
}

function membershipOf({ staff, phones, id }: Organization, rights: Partial<MockMembership>): MockMembership {
  // Somebody with phones, so that what is their own is not nothing.
  const staffId = phones.find((phone) => phone.staffId !== null)?.staffId ?? staff[0]?.id ?? id;
  return { staffId, isSuperAdmin: false, isOrganizationOwner: false, permissions: [], ...rights };
}
