import type { CellTone } from './DataTable';
import type { Figure } from './Figure';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** A named figure beside a progress bar. */
export interface ProgressFigure {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure;
}

/** Something that is part done. */
export interface Progress {
  /** Stable name, unique in its set. */
  readonly id: string;
  readonly label: string;
  /** Its state in words and how to take it; `null` when it has none. */
  readonly status: { readonly text: string; readonly tone: CellTone } | null;
  /** Whole number, 0 or more; `null` when the source does not say. */
  readonly doneCount: number | null;
  /** Whole number, at least `doneCount`; `null` when the source does not say. */
  readonly totalCount: number | null;
  /** Percent, 0–100; `null` over nothing. */
  readonly progressPercent: number | null;
  /** More figures, in the order they are read. */
  readonly figures: readonly ProgressFigure[];
}

/** Things that are part done, in the order they are drawn. */
export interface ProgressSet extends ViewModel {
  readonly kind: 'progress-set';
  readonly items: readonly Progress[];
  /** How many there are in all, when the set shows the first of them. */
  readonly itemCount: number;
  readonly period: ViewPeriod | null;
}
