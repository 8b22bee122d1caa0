import { type DailyCallStats, rollUpDaily } from '@callscope/core';
import type { CallLogReport } from '../call-log/CallLogReport';
import type { CallTable, StoredCall } from './CallTable';
import { type HeldMeasure, heldMeasures } from './heldMeasures';

/** Somebody or something that calls belong to. */
export interface NamedEntity {
  /** A UUID. */
  readonly id: string;
  readonly name: string;
}

/** A campaign, client or agent of one agency. */
export interface AgencyMember extends NamedEntity {
  readonly agencyId: string;
}

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
  /** The moment that is "now" in this world, epoch milliseconds: no call begins later. */
  readonly nowMs: number;
  /** The IANA zone the calls were dialled or read in. The Virsyn endpoints count in UTC all the same. */
  readonly timeZone: string;
  readonly agencies: readonly NamedEntity[];
  readonly campaigns: readonly AgencyMember[];
  readonly clients: readonly AgencyMember[];
  readonly agents: readonly AgencyMember[];
  readonly calls: CallTable;
  /** What the import said, for a world from a call log. */
  readonly report?: CallLogReport;
}

/** Everything the mock endpoints answer from. Raw calls first; every figure is computed from them. */
export class World {
  readonly source: WorldParts['source'];
  readonly seed: number | null;
  readonly nowMs: number;
  readonly timeZone: string;
  readonly agencies: readonly NamedEntity[];
  readonly campaigns: readonly AgencyMember[];
  readonly clients: readonly AgencyMember[];
  readonly agents: readonly AgencyMember[];
  readonly report: CallLogReport | null;
  readonly #calls: CallTable;
  #dailyStats: readonly DailyCallStats[] | undefined;
  #held: ReadonlySet<HeldMeasure> | undefined;

  constructor(parts: WorldParts) {
    this.source = parts.source;
    this.seed = parts.seed;
    this.nowMs = parts.nowMs;
    this.timeZone = parts.timeZone;
    this.agencies = parts.agencies;
    this.campaigns = parts.campaigns;
    this.clients = parts.clients;
    this.agents = parts.agents;
    this.report = parts.report ?? null;
    this.#calls = parts.calls;
  }

  /** How many calls there are, all agencies together. */
  get callCount(): number {
    return this.#calls.length;
  }

  /** The calls a filter lets through, in the order of the table, made one by one. */
  *calls(filter: CallFilter = {}): Generator<Required<StoredCall>, void, undefined> {
    const { startMs = Number.NEGATIVE_INFINITY, endMs = Number.POSITIVE_INFINITY } = filter;
    const codes = this.#codesOf(filter);
    if (codes === null) return;
    for (let index = 0; index < this.#calls.length; index += 1) {
      const atMs = this.#calls.startMs.at(index);
      if (atMs < startMs || atMs >= endMs) continue;
      if (codes.every(({ column, code }) => column.codeAt(index) === code)) yield this.#calls.at(index);
    }
  }

  /** The table `call_stats_daily`: a row for each agency, UTC day, campaign and client. Computed once. */
  dailyStats(): readonly DailyCallStats[] {
    this.#dailyStats ??= rollUpDaily(this.calls(), { timeZone: 'UTC' });
    return this.#dailyStats;
  }

  /** Whether any call of the world holds a measure. What is not held is absent from answers, never 0. */
  holds(measure: HeldMeasure): boolean {
    this.#held ??= heldMeasures(this.dailyStats());
    return this.#held.has(measure);
  }

  /** The filters as numbers to compare; `null` when one names something no call has. */
  #codesOf(filter: CallFilter) {
    const codes = [];
    for (const name of ['agencyId', 'campaignId', 'clientId'] as const) {
      const text = filter[name];
      if (text === null || text === undefined) continue;
      const column = this.#calls[name];
      const code = column.codeOf(text);
      if (code === undefined) return null;
      codes.push({ column, code });
    }
    return codes;
  }
}
