/** Somebody or something that calls belong to. */
export interface NamedEntity {
  /** A UUID. */
  readonly id: string;
  readonly name: string;
}

/** What belongs to one agency: a campaign, a client. */
export interface AgencyMember extends NamedEntity {
  readonly agencyId: string;
}

/** Who speaks for an agency: a voice agent, which Vyom calls an assistant. */
export interface Agent extends AgencyMember {
  /** The name before a change of name; `null` for an agent that always had its name. */
  readonly formerName: string | null;
  /** From when on the agent has its name, epoch milliseconds; `null` when it always had it. */
  readonly renamedAtMs: number | null;
}

/** A person of an agency, who answers forwarded calls and writes messages. */
export interface StaffMember extends AgencyMember {
  /** The number on which forwarded calls reach them. */
  readonly agentNumber: string;
}

/** A telephone number of the platform, over which an agency calls and writes. */
export interface Phone extends AgencyMember {
  readonly number: string;
  /** What people call it; `null` when it has no name but its number. `name` is then the number. */
  readonly friendlyName: string | null;
  /** The staff member it belongs to; `null` when it is everybody's. */
  readonly staffId: string | null;
  /** Who provides it; `null` for one from before that was stored. */
  readonly service: 'exotel' | 'twilio' | null;
}

/** Whom an agency talks to. */
export interface Contact {
  /** A UUID. */
  readonly id: string;
  /** `null` for somebody who never gave one. */
  readonly name: string | null;
  /** `null` when not known. */
  readonly phoneNumber: string | null;
  /** `null` when not known. */
  readonly email: string | null;
}
