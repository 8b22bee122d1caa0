import type { Source } from '@callscope/client';

/** A connected widget: it asks the source for the provider's scope. */
export interface SourceInput<TView> {
  /** Where the figures come from, for example `client.sources.heatmap()`. */
  readonly source: Source<TView>;
  readonly data?: never;
}

/** An unconnected widget: the host has the figures already. */
export interface DataInput<TView> {
  /** The figures; `undefined` while the host is still loading them. */
  readonly data: TView | undefined;
  readonly source?: never;
}

/** A widget takes `source` or `data`, never both. */
export type WidgetInput<TView> = SourceInput<TView> | DataInput<TView>;
