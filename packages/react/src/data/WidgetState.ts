import type { ClientErrorCode } from '@callscope/client';
import type { Period, PeriodPreset } from '@callscope/core';

/** Why figures on screen are not the newest. */
export type StaleReason = 'failed' | 'offline';

/** Figures to draw, and what is to be said about them. */
export interface ReadyState<TView> {
  readonly status: 'ready';
  readonly view: TView;
  /** Why the last update did not come; `null` when the figures are current. */
  readonly stale: StaleReason | null;
  /** True while newer figures, or those of another period, are on their way. */
  readonly isUpdating: boolean;
  /**
   * When the figures came, epoch milliseconds of the real clock; where `isOld`, of when the system says that they are.
   * `null` for figures given as `data`, of which nobody knows when they came.
   */
  readonly updatedAtMs: number | null;
  /** The figures were already an hour old or more when they came: a cache on the way, or a back end that lags. */
  readonly isOld: boolean;
  /**
   * The period that the system was asked for and has answered; `null` for figures given as `data`, and while
   * those of a former period stay on screen.
   */
  readonly askedPeriod: Period | null;
  /** The period shown in place of the chosen one, when the source cannot show that one. */
  readonly nearestPeriod: Period | null;
  /** The figures are of now, whatever the chosen period. */
  readonly isUnranged: boolean;
  readonly retry: () => void;
}

/** No figures, for a cause that the reader may wait out or that somebody has to mend. */
export interface ErrorState {
  readonly status: 'error';
  readonly code: ClientErrorCode | 'drawing' | 'unknown';
  /** Earliest moment another attempt is welcome, epoch milliseconds, when the system named one. */
  readonly retryAtMs: number | null;
  /** The limit that passed, milliseconds, when the cause is a timeout that says it. */
  readonly timeoutMs: number | null;
  /** The system's name for the failed exchange, to quote to its support. */
  readonly requestId: string | null;
  /** Asks again; `null` when the same question would be refused again. */
  readonly retry: (() => void) | null;
}

/** No figures, because the source can show none for the chosen period. */
export interface UnsupportedState {
  readonly status: 'unsupported';
  /** What it can show. */
  readonly presets: readonly (PeriodPreset | 'custom')[];
}

/**
 * What a widget has to show. `denied` (403) and `signed_out` (a 401 that a new token did not cure) are not
 * errors: asking again does not help.
 */
export type WidgetState<TView> =
  | { readonly status: 'loading' }
  | ReadyState<TView>
  | ErrorState
  | UnsupportedState
  | { readonly status: 'denied' }
  | { readonly status: 'signed_out' }
  | { readonly status: 'offline' };
