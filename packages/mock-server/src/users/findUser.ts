import type { MockUser } from './MockUser';
import { readCredentials } from './readCredentials';
import { sessionCookieName } from './sessionCookieName';

/** The user whose bearer token or, without an `Authorization`, whose cookie a request carries; expired ones too. */
export function findUser(users: readonly MockUser[], { headers }: Request): MockUser | undefined {
  const [credential] = readCredentials(headers);
  if (credential?.kind === 'bearer') return users.find(({ token }) => token === credential.secret);
  if (credential?.kind !== 'cookie') return undefined;
  return users.find(({ cookie }) => cookie === `${sessionCookieName}=${credential.secret}`);
}
