import type { World } from './world/World';

/** The four systems whose back ends the mock server stands in for. */
export type MockSystem = 'virsyn' | 'vyom' | 'loquent' | 'kaleyra';

/** Somebody who can sign in to the mock server. */
export interface MockUser {
  /** What to call them, for example in a list to choose from. */
  readonly label: string;
  readonly system: MockSystem;
  /** The bearer token. Worth nothing anywhere else. */
  readonly token: string;
  /** What they are for, a sentence without a period. */
  readonly purpose: string;
  /** The tenant whose figures they see; `null` for somebody who belongs to none. */
  readonly agencyId: string | null;
  /** True when the token was good once. */
  readonly isExpired: boolean;
}

/** A bearer token that works, for each system. */
export type MockTokens = Readonly<Record<MockSystem, string>>;

/** The tokens of the main users. */
export function mockTokens(): MockTokens {
  return {
    virsyn: 'mock-virsyn-main',
    vyom: 'mock-vyom-main',
    loquent: 'mock-loquent-main',
    kaleyra: 'mock-kaleyra-main',
  };
}

/** Who can sign in to a world: its first agency's user, who is the main one, one for each further agency, and two who fail. */
export function mockUsers({ agencies }: World): readonly MockUser[] {
  const [main, other, empty] = agencies;
  const user = (name: string, label: string, purpose: string, agencyId: string | null): MockUser => ({
    label,
    system: 'virsyn',
    token: `mock-virsyn-${name}`,
    purpose,
    agencyId,
    isExpired: false,
  });
  const users = [
    user('main', 'Main user', 'sees the calls of the first agency', main?.id ?? null),
    user('no-agency', 'User without an agency', 'is answered 403', null),
    {
      ...user('expired', 'Expired session', 'is answered 401', main?.id ?? null),
      isExpired: true,
    },
  ];
  if (other) users.push(user('other', 'Another tenant', 'sees other figures', other.id));
  if (empty) users.push(user('empty', 'Empty tenant', 'sees a tenant without calls', empty.id));
  return users;
}
