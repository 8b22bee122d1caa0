import type { StatusMeaning } from '../../../call-log/dispositionOutcomes';
import type { AgencyMember, Agent, NamedEntity, Phone, StaffMember } from '../../NamedEntity';

/** A campaign of the built-in world and how well it does. */
export interface BuiltInCampaign extends AgencyMember {
  readonly clientId: string;
  /** Calls in 1,000 that end with a meeting. */
  readonly bookedPerMille: number;
}

/** A staff member of the built-in world and how they answer. */
export interface BuiltInStaffMember extends StaffMember {
  /** Forwarded calls in 1,000 that they answer; 0 for somebody who never does. */
  readonly answersPerMille: number;
}

/** A phone of the built-in world and how those behind it answer messages. */
export interface BuiltInPhone extends Phone {
  /** Messages in 1,000 that get a reply. */
  readonly repliesPerMille: number;
  /** A usual time until the reply, seconds. */
  readonly replySeconds: number;
}

/** A tenant of the built-in world. */
export interface BuiltInAgency extends NamedEntity {
  /** Names it in the tokens of its users. */
  readonly role: string;
  /** What its users are for. */
  readonly label: string;
  /** The zone of its profile; `null` when nobody has set one. */
  readonly timeZone: string | null;
  /** Minutes from UTC to its office's clock; `eastern` changes its clock as New York does. */
  readonly officeOffset: number | 'eastern';
  readonly campaigns: readonly BuiltInCampaign[];
  readonly clients: readonly AgencyMember[];
  readonly agents: readonly Agent[];
  readonly staff: readonly BuiltInStaffMember[];
  readonly phones: readonly BuiltInPhone[];
  readonly contactCount: number;
  /** Names that its contacts have by turns, in place of drawn ones; `null` for ordinary people. */
  readonly contactNames: readonly string[] | null;
  /** Fewest and most calls of a weekday; weekends see a small part. */
  readonly weekdayCalls: readonly [number, number];
  /** Calls in 1,000 that a contact begins. */
  readonly inboundPerMille: number;
  /** Calls in 1,000 that come from a page over the web; all of them inbound, so never above `inboundPerMille`. */
  readonly webPerMille: number;
  /** Fewest and most conversations by message that begin on a weekday. */
  readonly weekdayConversations: readonly [number, number];
  /** Whether a list is dialled all at once on the second Tuesday of each month. */
  readonly hasOutlierHour: boolean;
  /**
   * What became of the only calls it has: the first the day before today, the next the day before that.
   * `null` for one whose calls are drawn day by day.
   */
  readonly onlyCalls: readonly StatusMeaning[] | null;
  /** Whether its rows are drawn only when asked for. */
  readonly isLarge: boolean;
}
