import type { CallLogReport } from './CallLogReport';

/** Why a call log could not be imported at all. */
export type CallLogErrorCode =
  | 'file_not_found'
  | 'unreadable'
  | 'empty'
  | 'not_text'
  | 'no_header'
  | 'missing_column'
  | 'unknown_column'
  | 'unknown_field'
  | 'unknown_disposition'
  | 'unknown_zone'
  | 'no_calls';

/** What is known of a log when its import fails. */
export interface CallLogErrorDetails {
  /** The columns of the header, as the file spells them. */
  readonly columns?: readonly string[];
  /** The counts and reasons, when rows were read. */
  readonly report?: CallLogReport;
}

/** A call log that cannot be imported, in one plain sentence with the remedy. */
export class CallLogError extends Error {
  override readonly name = 'CallLogError';
  /** The columns of the header, as the file spells them; empty when no header was read. */
  readonly columns: readonly string[];
  /** The counts and reasons, when rows were read. */
  readonly report: CallLogReport | null;

  constructor(
    /** What went wrong, for a `switch`. */
    readonly code: CallLogErrorCode,
    message: string,
    details: CallLogErrorDetails = {},
  ) {
    super(message);
    this.columns = details.columns ?? [];
    this.report = details.report ?? null;
  }
}
