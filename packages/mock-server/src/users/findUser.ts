import type { MockUser } from './MockUser';

/** The user whose bearer token or, without one, whose cookie a request carries; expired ones too. */
export function findUser(users: readonly MockUser[], { headers }: Request): MockUser | undefined {
  const authorization = headers.get('authorization');
  if (authorization !== null) {
    const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    return users.find((user) => user.token === token);
  }
  const cookies = (headers.get('cookie') ?? '').split(/; */);
  return users.find(({ cookie }) => cookie !== null && cookies.includes(cookie));
}
