import type { RequestOptions } from '../../ClientOptions';
import type { KaleyraSyncProgress } from './KaleyraSyncReport';

/** Days to copy from the carrier, both or neither; the server's own today by default. 366 days at most. */
export interface KaleyraSyncParams {
  /** First day, `YYYY-MM-DD`, included. */
  readonly from_date?: string | undefined;
  /** Last day, `YYYY-MM-DD`, included, not before `from_date`. */
  readonly to_date?: string | undefined;
}

/** What a sync takes beside its days. */
export interface KaleyraSyncOptions extends RequestOptions {
  /** Ends the sync, within a day or between two: what was written stays. */
  readonly signal?: AbortSignal | undefined;
  /** Limit for each day, milliseconds, above 0; 120,000 by default, whatever the client's own is. */
  readonly timeoutMs?: number | undefined;
  /** Told after each day that was asked, the failed ones included. What it throws is ignored. */
  readonly onProgress?: ((progress: KaleyraSyncProgress) => void) | undefined;
}
