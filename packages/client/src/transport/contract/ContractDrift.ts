/** A difference between what a system sends and what its contract names. Figures are unaffected by it. */
export interface ContractDrift {
  readonly system: string;
  /** The system's own name of the endpoint. */
  readonly endpoint: string;
  /**
   * Member path, items of a list as `[]`, for example `heatmap[].score`; at most 120 characters. A name that
   * could be data, and not the name of a member, is `[…]`, for all such names of one object.
   */
  readonly path: string;
  /** `unknown`: sent, and not in the contract. `missing`: in the contract as optional, and not sent. */
  readonly kind: 'unknown' | 'missing';
}
