import { type DailyCallStats, rollUpDailyColumnar } from '@callscope/core';
import type { DailyStatsFreshness } from './daily-stats/DailyStatsFreshness';
import { lagDailyStats } from './daily-stats/lagDailyStats';
import { type HeldMeasure, heldMeasures } from './heldMeasures';
import type { AgencyMember, Agent, NamedEntity, Phone, StaffMember } from './NamedEntity';
import type { OrganizationRecords } from './OrganizationRecords';
import type { CallTable } from './tables/CallTable';

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
  #dailyStats: readonly DailyCallStats[] | undefined;
  #lagging: { readonly nowMs: number; readonly rows: readonly DailyCallStats[] } | undefined;
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
   * now and then has at a moment. Each is computed once, for the last moment that was asked for.
   */
  dailyStats(freshness: DailyStatsFreshness = { kind: 'settled' }): readonly DailyCallStats[] {
    this.#dailyStats ??= rollUpDailyColumnar(this.records.calls.columns(), { timeZone: 'UTC' });
    if (freshness.kind === 'settled') return this.#dailyStats;
    const { nowMs } = freshness;
    if (this.#lagging?.nowMs !== nowMs) {
      this.#lagging = { nowMs, rows: lagDailyStats(this.#dailyStats, this.records.calls, nowMs) };
    }
    return this.#lagging.rows;
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
    this.#holdsAnalyses ??= holdsList(this.records.calls);
    return this.#holdsAnalyses;
  }
}

function holdsList({ objections, buyingSignals }: CallTable): boolean {
  // Code 0 is the absence of a list.
  const isHeld = (code: number) => code > 0;
  return objections.view().codes.some(isHeld) || buyingSignals.view().codes.some(isHeld);
}
