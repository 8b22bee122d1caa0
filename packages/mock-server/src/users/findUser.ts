import type { MockUser } from './MockUser';
import { readCredentials } from './readCredentials';
import { renewedToken } from './renewedToken';
import { sessionCookieName } from './sessionCookieName';

/**
 * The user whose bearer token or, without an `Authorization`, whose cookie a request carries, the first one or the
 * renewed one; expired users too.
 */
export function findUser(users: readonly MockUser[], { headers }: Request): MockUser | undefined {
  const [credential] = readCredentials(headers);
  if (credential?.kind === 'bearer') return users.find(({ token }) => isEither(token, credential.secret));
  if (credential?.kind !== 'cookie') return undefined;
  const sent = `${sessionCookieName}=${credential.secret}`;
  return users.find(({ cookie }) => cookie !== null && isEither(cookie, sent));
}

function isEither(first: string, sent: string): boolean {
  return sent === first || sent === renewedToken(first);
}
