/** One side of the division that a figure is. */
export interface FormulaTerm {
  /** What is counted, summed or measured, in English, for example `connected calls`. */
  readonly label: string;
  /** How much it was; `null` where it was not sent, or differs from row to row. */
  readonly value: number | null;
}

/** How one figure of a view model came about, or every figure of one name in it. */
export interface FigureFormula {
  /**
   * The id of the KPI, series, column or progress figure, or the name of the member, for example `sharePercent`;
   * unique in its origin.
   */
  readonly figureId: string;
  /** `system`: shown as it was sent. `callscope`: computed here from what was sent. */
  readonly computedBy: 'system' | 'callscope';
  readonly numerator: FormulaTerm;
  /** `null` for what is counted or summed, not divided. */
  readonly denominator: FormulaTerm | null;
  /** What the figure speaks of, English plural, for example `completed calls` or `call legs`. */
  readonly basis: string;
}

/** Where the figures of a view model come from, so that each can be explained and recomputed. */
export interface ViewOrigin {
  /** IANA name of the zone whose days and hours the system counted in; `null` when nobody knows. */
  readonly timeZone: string | null;
  /**
   * Of when the figures are by the system's own clock, epoch milliseconds; `null` when it does not say. A cache on
   * the way keeps the moment of the answer it kept.
   */
  readonly asOfMs: number | null;
  readonly formulas: readonly FigureFormula[];
}

/** What all view models have. */
export interface ViewModel {
  /** Absent when nobody said it. */
  readonly origin?: ViewOrigin;
  /** Present when the system sends none of it, which is not the same as none: a list is then empty for no reason of its own. */
  readonly absence?: 'not_sent';
}
