import type { DashboardScope } from '@callscope/core';
import type { Organization } from '../world/Organization';
import type { PeriodSince } from './request/readTimeRange';

/** A request that may be answered. */
export interface LoquentQuery {
  /** The caller's. */
  readonly organization: Organization;
  /** Whether the world knows phones and what went over them; a call log names none. */
  readonly holdsPhones: boolean;
  /** Which of its rows the caller may see; never `denied`. */
  readonly scope: DashboardScope;
  /** The zone of days, buckets and heatmaps, an IANA name. */
  readonly timeZone: string;
  /** The range that was asked for. */
  readonly periodSince: PeriodSince;
}

/** One of Loquent's dashboard endpoints. */
export interface LoquentEndpoint {
  /** The last part of its path. */
  readonly name: string;
  /** Whether it reads `time_range`; one that does not takes any. */
  readonly hasTimeRange: boolean;
  /** The body of a 200. A member that is `undefined` is left out of the JSON. @throws {LoquentRefusal} */
  readonly answer: (query: LoquentQuery) => object;
}
