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
  const header = request.headers.get('authorization');
  const cookies = (request.headers.get('cookie') ?? '').split(/; */);
  if (header === null) {
    const names = known.flatMap(({ cookie }) => cookie?.split('=')[0] ?? []);
    const cookie = cookies.find((one) => names.includes(one.split('=')[0] ?? ''));
    if (cookie === undefined) return { kind: 'missing' };
    return identityOf(
      known.find((user) => user.cookie === cookie),
      cookie,
    );
  }
  const token = /^bearer +(\S+)$/i.exec(header)?.[1];
  return identityOf(
    known.find((user) => user.token === token),
    header,
  );
}

function identityOf(user: MockUser | undefined, secret: string): Identity {
  if (user !== undefined && !user.isExpired) return { kind: 'user', user };
  // The mock's own begin with `mock-`; a long text that does not may open a real door.
  return { kind: 'invalid', looksReal: user === undefined && !/mock-/.test(secret) && secret.length > 24 };
}
