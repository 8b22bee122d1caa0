import type { ResolvedPeriod } from '@callscope/core';
import type { CallFilter, World } from '../world/World';
import type { VirsynPeriod } from './readPeriod';

/** A request that may be answered. */
export interface VirsynQuery {
  readonly world: World;
  readonly period: ResolvedPeriod;
  /** The period as it was asked for. */
  readonly periodLabel: VirsynPeriod;
  /** The caller's agency and what they filter by. */
  readonly filter: CallFilter & { readonly agencyId: string };
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
