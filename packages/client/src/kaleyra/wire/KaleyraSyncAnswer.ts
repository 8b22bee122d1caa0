/** `sync`: what one POST answers. */
export interface KaleyraSyncAnswer {
  /** Legs written, new or not. 0 may hide a failure of the carrier. */
  readonly synced: number;
  readonly status: 'ok';
}
