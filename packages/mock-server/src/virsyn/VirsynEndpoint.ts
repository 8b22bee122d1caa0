import type { ResolvedPeriod } from '@callscope/core';
import type { SystemSettings } from '../systems/SystemSettings';
import type { Organization } from '../world/Organization';
import type { VirsynPeriod } from './request/readPeriod';
import type { VirsynFilter } from './request/VirsynFilter';

/** A request that may be answered. */
export interface VirsynQuery {
  /** The caller's. */
  readonly organization: Organization;
  readonly nowMs: number;
  readonly settings: SystemSettings;
  readonly period: ResolvedPeriod;
  /** The period as it was asked for. */
  readonly periodLabel: VirsynPeriod;
  readonly filter: VirsynFilter;
  readonly parameters: URLSearchParams;
}

/** One of Virsyn's dashboard functions. */
export interface VirsynEndpoint {
  /** The last part of its path. */
  readonly name: string;
  readonly periods: readonly VirsynPeriod[];
  readonly defaultPeriod: VirsynPeriod;
  /** The body of a 200. A member that is `undefined` is left out of the JSON. @throws {VirsynRefusal} */
  readonly answer: (query: VirsynQuery) => object;
}
