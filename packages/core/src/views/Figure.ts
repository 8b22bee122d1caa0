/**
 * What a figure counts or measures, and so how it is written. `percent` is 0–100, `ratio` is 0–1,
 * `points` is the difference of two percentages, `currency` an amount in the figure's own currency.
 */
export type Unit =
  | 'count'
  | 'percent'
  | 'ratio'
  | 'points'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'currency'
  | 'number';

/**
 * Why a figure is `null`. `not_sent`: the system does not send it. `no_basis`: it is a rate or an average
 * over nothing. Neither is a zero.
 */
export type Absence = 'not_sent' | 'no_basis';

/** One figure with its unit. A widget never guesses a unit and never turns `null` into 0. */
export interface Figure {
  readonly value: number | null;
  readonly unit: Unit;
  /** Present when `value` is `null`. */
  readonly absence?: Absence;
  /** Digits after the point the value was rounded to, when it was. */
  readonly digits?: number;
  /** ISO 4217 code, when the unit is `currency`. */
  readonly currency?: string;
}

/** A line of words and figures; the widget writes the figures in the reader's locale. */
export type Phrase = readonly (string | Figure)[];
