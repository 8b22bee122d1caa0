/**
 * Ranges of Kaleyra. `today` is from the server's own midnight until now; `7d` and `30d` roll: so many times 24 hours
 * until now, which touch 8 and 31 days; `custom` is from `start_date` to `end_date`.
 */
export type KaleyraRange = 'today' | '7d' | '30d' | 'custom';

/**
 * Parameters of `overview`, `agent-stats` and `daily-volume`. Moments are ISO 8601 with `Z` or an offset, for example
 * `2026-02-16T00:00:00+05:30`, in the years 1000–9999. A bare day is refused: its midnight would be the server's,
 * and as an end it would leave the whole day out.
 */
export interface KaleyraParams {
  /** `30d` by default. */
  readonly range?: KaleyraRange | undefined;
  /** First moment, included. With `custom`, and only then. */
  readonly start_date?: string | undefined;
  /** The moment after the last, later than `start_date`. With `custom`, and only then. */
  readonly end_date?: string | undefined;
}

/** Parameters of `call-list`. */
export interface KaleyraCallListParams extends KaleyraParams {
  /** Legs of one service, for example `CallForward`, upper and lower case told apart; all by default. */
  readonly service?: string | undefined;
  /**
   * Legs to one number, an agent's or the business's own; all by default. It stands in the query key in full, so
   * whatever a query cache is persisted or dehydrated to holds it, and in the URL of the request.
   */
  readonly agent_number?: string | undefined;
  /** 1 or more, 1 by default. A page after the last may end in a `server` error instead of an empty list. */
  readonly page?: number | undefined;
  /** Legs on a page, 1 to 200; 50 by default. */
  readonly limit?: number | undefined;
}
