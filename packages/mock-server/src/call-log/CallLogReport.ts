import type { MockSystem } from '../users/MockUser';
import type { CallLogField } from './columns/callLogFields';
import type { StatusMeaning } from './dispositionOutcomes';

/** A data row that was not used. */
export interface RefusedRow {
  /** The line of the file on which the row begins; the header is line 1. */
  readonly line: number;
  /** How many lines of the file the row takes; more than 1 when a quote joins lines into one row. */
  readonly lineCount: number;
  /** One of a fixed set of sentences, the keys of `refusalsByReason`. */
  readonly reason: string;
  /** What was found, at most 40 characters; `null` when there is nothing to show. */
  readonly found: string | null;
}

/** How often a status occurs in the rows that were used. */
export interface StatusCount {
  /** As the log spells it where it first occurs, at most 100 characters; empty for rows without one. */
  readonly status: string;
  readonly count: number;
  /** What it was taken to mean; `null` when unknown: such calls count in total and duration only. */
  readonly disposition: StatusMeaning | null;
}

/** Statuses that a list leaves out. */
export interface RestOfStatuses {
  /** How many different ones; `null` when there are over 10,000, which are no longer told apart. */
  readonly distinct: number | null;
  /** How many calls have one of them. */
  readonly calls: number;
}

/** An endpoint and a sentence about it. */
export interface EndpointNote {
  /** As faults name it, for example `dashboard-overview`. */
  readonly endpoint: string;
  /** Without a period. */
  readonly reason: string;
}

/** Which endpoints of a system a log can feed: each is in `answers` or in `cannot`. */
export interface SystemCoverage {
  readonly system: MockSystem;
  readonly answers: readonly string[];
  /** Those of `answers` that leave out, or call unknown, what the log does not hold. */
  readonly leavesOut: readonly EndpointNote[];
  /** Those that refuse, and why. */
  readonly cannot: readonly EndpointNote[];
}

/** What an import read, used and refused. `rowsRead` is always `rowsUsed + rowsRefused`. */
export interface CallLogReport {
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsRefused: number;
  /** The first 20. */
  readonly refusals: readonly RefusedRow[];
  /** All refused rows, by reason. */
  readonly refusalsByReason: Readonly<Record<string, number>>;
  /**
   * Lines that quotes join to the line on which their row begins. A stray quote makes one row of several, and
   * calls with it: rows of notes have such lines, a log without notes has none.
   */
  readonly joinedLines: { readonly used: number; readonly refused: number };
  /** The 100 most frequent statuses, the most frequent first. Case and what joins words do not matter. */
  readonly statuses: readonly StatusCount[];
  /** Those of `statuses` that no table knows, rows without one included. */
  readonly unknownStatuses: readonly StatusCount[];
  /** What `statuses` leaves out: with it, every used row of a log with statuses is counted. */
  readonly otherStatuses: { readonly known: RestOfStatuses; readonly unknown: RestOfStatuses };
  /** Rows whose direction is neither inbound nor outbound; their direction is absent. */
  readonly unknownDirections: number;
  /** Whole seconds; `null` when no row holds a duration. */
  readonly durationSecondsTotal: number | null;
  /** ISO instant of the earliest call; `null` without calls. */
  readonly firstCall: string | null;
  /** ISO instant of the latest call, which is the world's now; `null` without calls. */
  readonly lastCall: string | null;
  /** The zone in which timestamps without an offset were read. */
  readonly timeZone: string;
  /** True when timestamps without an offset were read in UTC because nobody named a zone. */
  readonly timeZoneAssumed: boolean;
  /** Which column of the file holds what. */
  readonly columns: Readonly<Partial<Record<CallLogField, string>>>;
  /** What the file has no column for. */
  readonly absentFields: readonly CallLogField[];
  /** Rows refused because an earlier row has their id. */
  readonly duplicateIds: number;
  /** What the log can feed, a member for each system. */
  readonly systems: readonly SystemCoverage[];
}
