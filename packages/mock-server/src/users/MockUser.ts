/** The four systems whose back ends the mock server stands in for, in the order of the contracts. */
export const mockSystems = ['virsyn', 'vyom', 'loquent', 'kaleyra'] as const;

/** One of {@link mockSystems}. */
export type MockSystem = (typeof mockSystems)[number];

/** What decides what somebody may see in Loquent. */
export interface MockMembership {
  /** Who they are among the organization's staff. */
  readonly staffId: string;
  readonly isSuperAdmin: boolean;
  readonly isOrganizationOwner: boolean;
  /** Names of permissions, for example `Dashboard:Instance:ViewOwn`. */
  readonly permissions: readonly string[];
}

/** Somebody who can sign in to the mock server. */
export interface MockUser {
  /** What to call them, for example in a list to choose from. */
  readonly label: string;
  readonly system: MockSystem;
  /** The bearer token, which in Vyom is an API key. Worth nothing anywhere else. */
  readonly token: string;
  /** The session cookie that says the same, `name=value`; `null` where a system knows no cookie. */
  readonly cookie: string | null;
  /** What they are for, a sentence without a period. */
  readonly purpose: string;
  /** The tenant whose figures they see; `null` for somebody who belongs to none. */
  readonly agencyId: string | null;
  /** True when the token was good once. */
  readonly isExpired: boolean;
  /** Only in Loquent. */
  readonly membership: MockMembership | null;
}

/** A bearer token that works, for each system. */
export type MockTokens = Readonly<Record<MockSystem, string>>;
