import { findUser } from './findUser';
import type { MockSystem, MockUser } from './MockUser';
import { readCredentials } from './readCredentials';

/** Who asks, or why that cannot be known. */
export type Identity =
  | { readonly kind: 'user'; readonly user: MockUser }
  /** Neither token nor cookie. */
  | { readonly kind: 'missing' }
  /** A token that is not one of the mock's, or was good once. */
  | { readonly kind: 'invalid' };

/**
 * Who sends a request: by bearer token, or by cookie where the system knows one. An `Authorization` that is not
 * empty wins, and of several session cookies the first.
 */
export function identify(
  request: Request,
  { system, users }: { readonly system: MockSystem; readonly users: readonly MockUser[] },
): Identity {
  const known = users.filter((user) => user.system === system);
  const [credential] = readCredentials(request.headers);
  const isRead = credential?.kind !== 'cookie' || known.some(({ cookie }) => cookie !== null);
  if (credential === undefined || !isRead) return { kind: 'missing' };
  const user = findUser(known, request);
  return user === undefined || user.isExpired ? { kind: 'invalid' } : { kind: 'user', user };
}
