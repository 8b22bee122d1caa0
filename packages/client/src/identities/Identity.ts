/** What a figure is compared with: parts, and what they are divided by. */
export type IdentityFigure<TPath extends string> = readonly [
  sent: TPath,
  parts: TPath | readonly TPath[],
  whole?: TPath | readonly TPath[],
];

/**
 * How figures that were sent follow from others: `sent = times · Σ parts / Σ whole`, and 0 over a whole of 0. Of a
 * path through a list, every row is a part.
 */
export interface Identity<TPath extends string = string> {
  /** The breach's name, in snake_case. */
  readonly name: string;
  readonly figures: readonly IdentityFigure<TPath>[];
  /**
   * What is made of parts: their sum, when left out; the greatest of them, 0 of none; or their average, `whole` being
   * the weights, row by row.
   */
  readonly take?: 'maximum' | 'weighted';
  /** 1 when left out; 100 for percent. */
  readonly times?: number;
  /** How far rounding may have moved the figure that was sent. Left out for counts, which must be equal. */
  readonly slack?: number;
  /** The same for each of the parts; 0 when left out. */
  readonly partSlack?: number;
  /**
   * Holds for each row of the sent figure's list by itself. The members name the row of another list that it is
   * compared with; a row that is not there counts 0. None, when all figures are of one list.
   */
  readonly rowsBy?: readonly string[];
  readonly isLagPossible?: true;
}
