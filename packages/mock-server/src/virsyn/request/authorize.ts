import { identify } from '../../users/identify';
import type { MockUser } from '../../users/MockUser';
import { VirsynRefusal } from '../VirsynRefusal';

/**
 * The agency whose figures a request may see: the tenant comes from the token, never from a parameter.
 * @throws {VirsynRefusal} 401 without a valid bearer token, 403 for a user who belongs to no agency
 */
export function authorize(request: Request, users: readonly MockUser[]): string {
  const identity = identify(request, { system: 'virsyn', users });
  if (identity.kind === 'missing') throw new VirsynRefusal(401, 'Missing authorization header');
  if (identity.kind === 'invalid') throw new VirsynRefusal(401, 'Invalid or expired token');
  if (identity.user.agencyId === null) throw new VirsynRefusal(403, 'User has no agency');
  return identity.user.agencyId;
}
