/** Who asks for a dashboard. */
export interface DashboardMember {
  readonly isSuperAdmin: boolean;
  readonly isOrganizationOwner: boolean;
  /** Names of permissions, with case, in any order, for example `Dashboard:Instance:ViewOwn`. */
  readonly permissions: Iterable<string>;
  readonly memberId: string;
  /** The phones that are the member's, in any order. */
  readonly phoneIds: Iterable<string>;
}

/** Which rows a member may see in a dashboard. */
export type DashboardScope =
  /** All of the organization. */
  | { readonly kind: 'organization' }
  /** Those of the member's phones, and the member's own. */
  | {
      readonly kind: 'scoped';
      /** Sorted by UTF-16 code units, each once. */
      readonly phoneIds: readonly string[];
      readonly memberId: string;
    }
  /** None; a server answers 403. */
  | { readonly kind: 'denied' };
