import type { MockUser } from '../MockUser';
import { VirsynRefusal } from './VirsynRefusal';

/**
 * The agency whose figures a request may see: the tenant comes from the token, never from a parameter.
 * @throws {VirsynRefusal} 401 without a valid bearer token, 403 for a user who belongs to no agency
 */
export function authorize(request: Request, users: readonly MockUser[]): string {
  const header = request.headers.get('authorization');
  if (header === null) throw new VirsynRefusal(401, 'Missing authorization header');
  const token = /^bearer +(\S+)$/i.exec(header)?.[1];
  const user = users.find((one) => one.system === 'virsyn' && one.token === token);
  if (user === undefined || user.isExpired) throw new VirsynRefusal(401, 'Invalid or expired token');
  if (user.agencyId === null) throw new VirsynRefusal(403, 'User has no agency');
  return user.agencyId;
}
