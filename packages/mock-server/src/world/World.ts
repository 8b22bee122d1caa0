import type { CallLogReport } from '../call-log/CallLogReport';
import type { AgencyMember, Agent } from './NamedEntity';
import type { Organization } from './Organization';
import type { StoredCall } from './tables/StoredCall';

/** Which calls to read; a member that is left out or `null` does not filter. */
export interface CallFilter {
  readonly agencyId?: string | null;
  readonly campaignId?: string | null;
  readonly clientId?: string | null;
  /** First millisecond, included. */
  readonly startMs?: number;
  /** Last millisecond, excluded. */
  readonly endMs?: number;
}

/** What a world is made of. */
export interface WorldParts {
  readonly source: 'built-in' | 'call-log';
  /** The number the built-in world was drawn from; `null` for a call log. */
  readonly seed: number | null;
  /** The moment that is "now" in this world, epoch milliseconds: nothing happens later. */
  readonly nowMs: number;
  /** The main organization first. */
  readonly organizations: readonly Organization[];
  /** What the import said, for a world from a call log. */
  readonly report?: CallLogReport;
}

/** Everything the mock endpoints answer from. Raw rows first; every figure is computed from them. */
export class World {
  readonly source: WorldParts['source'];
  readonly seed: number | null;
  readonly nowMs: number;
  readonly organizations: readonly Organization[];
  readonly report: CallLogReport | null;

  constructor(parts: WorldParts) {
    this.source = parts.source;
    this.seed = parts.seed;
    this.nowMs = parts.nowMs;
    this.organizations = parts.organizations;
    this.report = parts.report ?? null;
  }

  /** The organization of an id; `undefined` when the world has none. */
  organization(id: string): Organization | undefined {
    return this.organizations.find((organization) => organization.id === id);
  }

  /** The zone of the main organization; `null` when nobody has set one. */
  get timeZone(): string | null {
    return this.organizations[0]?.timeZone ?? null;
  }

  /** How many calls the organizations have together, all but the large ones: counting those would draw them. */
  get callCount(): number {
    return this.#counted().reduce((sum, { records }) => sum + records.calls.length, 0);
  }

  /** The campaigns of all organizations. */
  get campaigns(): readonly AgencyMember[] {
    return this.organizations.flatMap(({ campaigns }) => campaigns);
  }

  /** The clients of all organizations. */
  get clients(): readonly AgencyMember[] {
    return this.organizations.flatMap(({ clients }) => clients);
  }

  /** The voice agents of all organizations. */
  get agents(): readonly Agent[] {
    return this.organizations.flatMap(({ agents }) => agents);
  }

  /**
   * The calls a filter lets through, made one by one: organization after organization, each ascending by start.
   * A large organization is left out unless the filter names it.
   */
  *calls(filter: CallFilter = {}): Generator<Required<StoredCall>, void, undefined> {
    const { agencyId, campaignId, clientId } = filter;
    for (const organization of this.#counted(agencyId ?? undefined)) {
      const { calls } = organization.records;
      const { from, to } = calls.rangeOf(filter);
      for (let index = from; index < to; index += 1) {
        if (campaignId && calls.campaignId.at(index) !== campaignId) continue;
        if (clientId && calls.clientId.at(index) !== clientId) continue;
        yield calls.at(index);
      }
    }
  }

  #counted(id?: string): readonly Organization[] {
    if (id !== undefined) return this.organizations.filter((organization) => organization.id === id);
    return this.organizations.filter(({ isLarge }) => !isLarge);
  }
}
