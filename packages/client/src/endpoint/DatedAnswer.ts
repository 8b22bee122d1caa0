import type { ClientQuery } from './ClientQuery';

/** A system's own answer and of when it is. Plain data: it may be dehydrated. */
export interface DatedAnswer<TWire> {
  readonly wire: TWire;
  /**
   * The `Date` of the answer, epoch milliseconds: the system's own clock, and for an answer that a cache kept, the
   * moment it was given first. `null` when it has none, or when a page of another origin may not read it.
   */
  readonly asOfMs: number | null;
}

/** The same queries, ending in dated answers. */
export type DatedQueries<TQueries> = {
  readonly [TName in keyof TQueries]: TQueries[TName] extends (
    ...params: infer TParams
  ) => ClientQuery<infer TWire>
    ? (...params: TParams) => ClientQuery<DatedAnswer<TWire>>
    : never;
};
