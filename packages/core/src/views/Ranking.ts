import type { Figure, Phrase } from './Figure';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** One row of a ranking. */
export interface RankingItem {
  /** Stable name, unique in its ranking. */
  readonly id: string;
  readonly label: string;
  /** What the row is ranked by. */
  readonly figure: Figure;
  /** Percent of the ranking's whole, 0–100; `null` without one. */
  readonly sharePercent: number | null;
  /** More figures of the row, in the order they are read. */
  readonly detail?: Phrase;
}

/** Rows by one figure, largest first. */
export interface Ranking extends ViewModel {
  readonly kind: 'ranking';
  readonly items: readonly RankingItem[];
  /** What the shares are of; `null` when the rows are not parts of one whole. */
  readonly whole: Figure | null;
  /** How many rows there are in all, when the ranking shows the first of them. */
  readonly itemCount: number;
  readonly period: ViewPeriod | null;
}
