import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';
import { identify } from '../users/identify';
import type { Organization } from '../world/Organization';
import { KaleyraRefusal } from './KaleyraRefusal';

/**
 * The organization whose legs a request may see. A request without a token sees those of the main one unless the
 * settings ask for a token: the notes on the real routes say that they need one, their code has no guard. Which
 * of the two holds is inferred.
 * @throws {KaleyraRefusal} 401 for a token that is wrong or was good once, and for none where one is required;
 * 404 in a world without organizations
 */
export function authorize(
  request: Request,
  { world, users, settings }: Pick<SystemHandlersOptions, 'world' | 'users' | 'settings'>,
): Organization {
  const identity = identify(request, { system: 'kaleyra', users });
  if (identity.kind === 'invalid') throw new KaleyraRefusal(401);
  if (identity.kind === 'missing' && settings.kaleyraToken === 'required') throw new KaleyraRefusal(401);
  const organization =
    identity.kind === 'missing' ? world.organizations[0] : world.organization(identity.user.agencyId ?? '');
  if (organization === undefined) throw new KaleyraRefusal(404);
  return organization;
}
