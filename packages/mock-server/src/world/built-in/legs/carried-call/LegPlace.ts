/** Where a number is at home, in a carrier's words. */
export interface LegPlace {
  /** Telecom circle; `null` when the carrier does not say. */
  readonly location: string | null;
  /** The company that carries its calls; `null` when the carrier does not say. */
  readonly provider: string | null;
}
