import { resolveDashboardScope } from '@callscope/core';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';
import { identify } from '../users/identify';
import type { LoquentQuery } from './LoquentEndpoint';
import { LoquentRefusal } from './LoquentRefusal';
import { requireHeld } from './rows/requireHeld';

/** Who asks, as far as figures go. */
export type LoquentCaller = Pick<LoquentQuery, 'organization' | 'scope' | 'holdsPhones'>;

/**
 * Whose figures a request may see: the session says who asks, the membership what they see. Inferred: the sources
 * name a session and not its form, so a bearer token and a cookie are both taken.
 * @throws {LoquentRefusal} 401 without a valid session, 403 for a member who may not see the dashboard, 404 for one
 * who may see what went over their own phones in a world that names no phones: nobody knows whether that is nothing
 */
export function authorize(
  request: Request,
  { world, users }: Pick<SystemHandlersOptions, 'world' | 'users'>,
): LoquentCaller {
  const identity = identify(request, { system: 'loquent', users });
  if (identity.kind !== 'user') throw new LoquentRefusal(401);
  const { agencyId, membership } = identity.user;
  const organization = agencyId === null ? undefined : world.organization(agencyId);
  if (organization === undefined || membership === null) throw new LoquentRefusal(403);
  const { staffId, ...rights } = membership;
  const scope = resolveDashboardScope({
    ...rights,
    memberId: staffId,
    phoneIds: organization.phones.filter((phone) => phone.staffId === staffId).map(({ id }) => id),
  });
  if (scope.kind === 'denied') throw new LoquentRefusal(403);
  const holdsPhones = world.source !== 'call-log';
  if (scope.kind === 'scoped') requireHeld(holdsPhones ? organization.phones : null, 'phones');
  return { organization, scope, holdsPhones };
}
