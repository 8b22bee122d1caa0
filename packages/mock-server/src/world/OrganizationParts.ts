import type { AgencyMember, Agent, NamedEntity, Phone, StaffMember } from './NamedEntity';
import type { OrganizationRecords } from './OrganizationRecords';

/** What an organization is made of. */
export interface OrganizationParts extends NamedEntity {
  /** Which of the mock's users see it, for example `main`; names it in tokens. */
  readonly role: string;
  /** What its users are for, for example `Another tenant`. */
  readonly label: string;
  /** The zone of its profile, an IANA name; `null` when nobody has set one. */
  readonly timeZone: string | null;
  /** Whose API key sees its calls in Vyom. */
  readonly ownerEmail: string;
  readonly campaigns: readonly AgencyMember[];
  readonly clients: readonly AgencyMember[];
  readonly agents: readonly Agent[];
  readonly staff: readonly StaffMember[];
  readonly phones: readonly Phone[];
  /** Whether its rows are so many that they are drawn only when somebody asks for them. */
  readonly isLarge?: boolean;
  /** Whether its rows hold every measure there is, also when there are no rows; else what its calls hold counts. */
  readonly holdsEverything?: boolean;
  /** Gives the rows; called once, when they are first read. */
  readonly drawRecords: () => OrganizationRecords;
}
