import type { Instant, Period, PeriodPreset } from '@callscope/core';
import type { QueryKey } from '@tanstack/query-core';
import type { ClientError } from './errors/ClientError';

/** What the surrounding dashboard has chosen. Each source turns it into its own system's parameters. */
export interface Scope {
  readonly period: Period;
  /** IANA zone the reader sees hours and days in. */
  readonly timeZone: string;
  /** The clock: what "today" is counted from. May stand still while the day does not change. */
  readonly now: Instant;
  /**
   * Reads the clock as it runs, when an answer comes: which hours of today are over then. Without it, and where it fails,
   * `now` is taken.
   */
  readonly readNow?: () => Instant;
  /** Filters by the system's own parameter names, for example `campaign_id`; a source says which it takes. */
  readonly filters?: Readonly<Record<string, string>>;
}

/**
 * What a source does with a period. `exact`: it shows just that. `nearest`: it cannot, and shows `period`
 * instead, which the widget names. `unranged`: it shows how things stand now, whatever the period, and the widget
 * says so. `none`: it can show nothing like it, only `presets`.
 */
export type PeriodAnswer =
  | { readonly kind: 'exact' }
  | { readonly kind: 'nearest'; readonly period: Period }
  | { readonly kind: 'unranged' }
  | { readonly kind: 'none'; readonly presets: readonly (PeriodPreset | 'custom')[] };

/**
 * TanStack Query options that end in a view model. The wire type between is the system's own business: two sources of
 * one endpoint share a cache entry and differ in `select`. Written without TanStack's classes, of which an adapter of
 * another version has its own.
 */
export interface SourceQuery<TView> {
  readonly queryKey: QueryKey;
  readonly queryFn?: (context: { readonly signal: AbortSignal }) => unknown;
  /** A view model from what `queryFn` gave. */
  readonly select?: (kept: unknown) => TView;
  /** How long an answer counts as fresh, milliseconds. */
  readonly staleTime?: number;
  readonly retry?: boolean | ((failureCount: number, error: ClientError) => boolean);
  /** Milliseconds. */
  readonly retryDelay?: (failureCount: number, error: ClientError) => number;
}

/**
 * How to put the figures of the preceding range beside those of a scope. Asked for once for each answer to the scope
 * itself, when that is there, without retry: a comparison that does not come is left out.
 */
export interface SourceComparison<TView> {
  /** The figures of the preceding range. */
  readonly query: SourceQuery<TView>;
  /**
   * The current figures with the earlier ones beside them; the current alone when they do not go as far as the
   * comparison was made for. Pure. A method, so that sources of any view fit a list.
   */
  compare(current: TView, previous: TView): TView;
}

/** Whose figures a source yields. A change of identity makes every earlier key a stranger's. */
export interface SourceIdentity {
  /** What every query key of this identity starts with; another array after each change of identity. */
  readonly keyPrefix: () => QueryKey;
  /** Calls `listener` after each change of identity, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The plug between a system and a widget: a function from scope to query options, typed by the view model it
 * yields. `Source<HeatmapGrid>` fits `<Heatmap>` and does not fit `<Funnel>`.
 *
 * @throws {ScopeError} `unsupported_scope` when the system cannot answer the scope; ask `answer` first
 * @throws {ConfigError} for what is no scope
 */
export interface Source<TView> {
  (scope: Scope): SourceQuery<TView>;
  /** What this source does with a period, before anything is asked. */
  readonly answer: (period: Period) => PeriodAnswer;
  /**
   * The names that it takes in {@link Scope.filters}; it refuses any other. Absent for a source that does not say,
   * for example one over fixed figures.
   */
  readonly filters?: readonly string[];
  /**
   * How to compare a scope with the range before it; `null` where the system cannot give a range like it, for example
   * none that ends at the same time of day as one that is still running. Absent for a source that never compares.
   *
   * @param asOfMs of when the current figures are, from the `origin` of their view, when it says so: a range that they
   * do not fill is compared with the same part of the range before, or not at all
   * @throws {ScopeError | ConfigError} what the source itself throws for the scope
   */
  readonly comparison?: (scope: Scope, asOfMs?: number | null) => SourceComparison<TView> | null;
  /**
   * The IANA zone whose days the system counts in, when it does not take the reader's: what `today` and `7d`
   * mean to it. Absent when the scope's zone decides.
   */
  readonly dayZone?: string;
  /** Absent for a source that knows no identities, for example one over fixed figures. */
  readonly identity?: SourceIdentity;
}
