import type { CallLogTable } from '../call-log/CallLogTable';
import type { LegSelection } from '../call-log/LegSelection';
import type { DashboardQuery } from './DashboardQuery';

/** A request to a dashboard route that may be answered. */
export interface KaleyraQuery {
  readonly query: DashboardQuery;
  /** The rows of the query's range. */
  readonly selection: LegSelection;
  /** The table that they are from. */
  readonly table: CallLogTable;
}

/** One of the four dashboard routes. */
export interface KaleyraEndpoint {
  /** The last part of its path. */
  readonly name: 'overview' | 'agent-stats' | 'daily-volume' | 'call-list';
  /** The body of a 200, without an envelope. @throws {KaleyraRefusal} */
  readonly answer: (query: KaleyraQuery) => object;
}
