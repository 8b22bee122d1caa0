import { findUser } from './findUser';
import { looksReal } from './looksReal';
import type { MockSystem, MockUser } from './MockUser';

/** Who asks, or why that cannot be known. */
export type Identity =
  | { readonly kind: 'user'; readonly user: MockUser }
  /** Neither token nor cookie. */
  | { readonly kind: 'missing' }
  /** A token that is not one of the mock's, or was good once. */
  | { readonly kind: 'invalid'; readonly looksReal: boolean };

/**
 * Who sends a request: by bearer token, or by cookie where the system knows one. A bearer token wins.
 */
export function identify(
  request: Request,
  { system, users }: { readonly system: MockSystem; readonly users: readonly MockUser[] },
): Identity {
  const known = users.filter((user) => user.system === system);
  const secret = secretOf(request.headers, known);
  if (secret === undefined) return { kind: 'missing' };
  const user = findUser(known, request);
  if (user !== undefined && !user.isExpired) return { kind: 'user', user };
  return { kind: 'invalid', looksReal: looksReal(secret) };
}

/** The token, or the value of the first cookie of a name that one of the users has. */
function secretOf(headers: Headers, known: readonly MockUser[]): string | undefined {
  const authorization = headers.get('authorization');
  if (authorization !== null) return authorization.replace(/^bearer +/i, '');
  const names = known.flatMap(({ cookie }) => cookie?.split('=')[0] ?? []);
  const cookies = (headers.get('cookie') ?? '').split(/; */);
  const cookie = cookies.find((one) => names.includes(one.split('=')[0] ?? ''));
  return cookie?.slice(cookie.indexOf('=') + 1);
}
