/** A figure that is given as the system sent it, and that the contract says cannot be. It never holds the figure. */
export interface ClientWarning {
  readonly system: string;
  /** The system's own name of the endpoint. */
  readonly endpoint: string;
  /** Member path, items of a list as `[]`, for example `campaign_stats[].contact_rate`; at most 120 characters. */
  readonly path: string;
  /**
   * `rate_out_of_range`: a percentage outside 0–100, or a ratio outside 0–1; a step of a funnel may exceed 100
   * honestly. `partition_mismatch`: parts that do not add up to their whole, which `path` names.
   */
  readonly kind: 'rate_out_of_range' | 'partition_mismatch';
}
