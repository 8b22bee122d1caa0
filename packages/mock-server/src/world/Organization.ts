import type { DailyCallStats } from '@callscope/core';
import { DailyStats } from './daily-stats/DailyStats';
import type { DailyStatsFreshness } from './daily-stats/DailyStatsFreshness';
import { type HeldMeasure, heldMeasures } from './heldMeasures';
import { holdsAnalyses } from './holdsAnalyses';
import type { AgencyMember, Agent, NamedEntity, Phone, StaffMember } from './NamedEntity';
import type { OrganizationParts } from './OrganizationParts';
import type { OrganizationRecords } from './OrganizationRecords';

/** A tenant: the same one behind all four systems. */
export class Organization implements NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly label: string;
  readonly timeZone: string | null;
  readonly ownerEmail: string;
  readonly campaigns: readonly AgencyMember[];
  readonly clients: readonly AgencyMember[];
  readonly agents: readonly Agent[];
  readonly staff: readonly StaffMember[];
  readonly phones: readonly Phone[];
  readonly isLarge: boolean;
  readonly #holdsEverything: boolean;
  readonly #drawRecords: () => OrganizationRecords;
  #records: OrganizationRecords | undefined;
  readonly #dailyStats = new DailyStats(() => this.records.calls);
  #holdsAnalyses: boolean | undefined;
  #held: ReadonlySet<HeldMeasure> | undefined;

  constructor(parts: OrganizationParts) {
    this.id = parts.id;
    this.name = parts.name;
    this.role = parts.role;
    this.label = parts.label;
    this.timeZone = parts.timeZone;
    this.ownerEmail = parts.ownerEmail;
    this.campaigns = parts.campaigns;
    this.clients = parts.clients;
    this.agents = parts.agents;
    this.staff = parts.staff;
    this.phones = parts.phones;
    this.isLarge = parts.isLarge ?? false;
    this.#holdsEverything = parts.holdsEverything ?? false;
    this.#drawRecords = parts.drawRecords;
  }

  /** Its raw rows. The first reading draws them: up to some seconds for a large organization. */
  get records(): OrganizationRecords {
    this.#records ??= this.#drawRecords();
    return this.#records;
  }

  /** Whether the rows are there already, so that reading them costs nothing. */
  get isDrawn(): boolean {
    return this.#records !== undefined;
  }

  /**
   * Its calls rolled up, a row for each UTC day, campaign and client: all of them, or what a back end that rolls up
   * now and then has at a moment.
   */
  dailyStats(freshness: DailyStatsFreshness = { kind: 'settled' }): readonly DailyCallStats[] {
    return this.#dailyStats.at(freshness);
  }

  /** Whether any of its calls holds a measure. What is not held is absent from answers, never 0. */
  holds(measure: HeldMeasure): boolean {
    if (this.#holdsEverything) return true;
    this.#held ??= heldMeasures(this.dailyStats());
    return this.#held.has(measure);
  }

  /** Whether any of its calls names a campaign. */
  holdsCampaigns(): boolean {
    return this.#holdsEverything || this.records.calls.campaignId.texts.length > 0;
  }

  /** Whether any of its calls holds what was heard in it: lists of objections and buying signals, empty or not. */
  holdsAnalyses(): boolean {
    if (this.#holdsEverything) return true;
    this.#holdsAnalyses ??= holdsAnalyses(this.records.calls);
    return this.#holdsAnalyses;
  }
}
