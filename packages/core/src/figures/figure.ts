import type { Absence, Figure, Unit } from '../views/Figure';
import { requireFigure } from './requireFigure';

/** What a figure may say beside its value and unit. */
export interface FigureOptions {
  /** Digits after the point the value was rounded to, whole, 0–100; left out of a figure without a value. */
  readonly digits?: number | undefined;
  /** Why there is no value, when there is none; `not_sent` when left out. */
  readonly absence?: Absence | undefined;
  /** ISO 4217 code, required when the unit is `currency` and there is a value, refused beside any other value. */
  readonly currency?: string | undefined;
}

/**
 * A value with its unit, checked. It rounds nothing: give it the value as it is to be shown.
 *
 * @param value finite, a whole number of 0 or more when the unit is `count`; `null` for no value; -0
 * becomes 0
 * @throws {InputError} `not_a_number` or `out_of_range` for another value or other digits, `unknown_value`
 * for another unit, absence or currency
 * @example figure(null, 'percent', { absence: 'no_basis' }) // => { value: null, unit: 'percent', absence: 'no_basis' }
 */
export function figure(value: number | null, unit: Unit, options: FigureOptions = {}): Figure {
  return requireFigure('figure', '', { ...options, value, unit });
}
