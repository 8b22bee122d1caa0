import { createInputError } from '../arguments/createInputError';
import { requireCount } from '../arguments/requireCount';
import { requireDigits } from '../arguments/requireDigits';
import { requireFinite } from '../arguments/requireFinite';
import { requireMember } from '../arguments/requireMember';
import type { Absence, Figure, Unit } from '../views/Figure';

/** What a figure may say beside its value and unit. */
export interface FigureOptions {
  /** Digits after the point the value was rounded to, whole, 0–100; left out of a figure without a value. */
  readonly digits?: number | undefined;
  /** Why there is no value, when there is none; `not_sent` when left out. */
  readonly absence?: Absence | undefined;
  /** ISO 4217 code, required when the unit is `currency` and there is a value, refused otherwise. */
  readonly currency?: string | undefined;
}

const units: readonly Unit[] = [
  'count',
  'percent',
  'ratio',
  'points',
  'seconds',
  'minutes',
  'hours',
  'currency',
  'number',
];
const absences: readonly Absence[] = ['not_sent', 'no_basis'];

/**
 * A value with its unit, checked. It rounds nothing: give it the value as it is to be shown.
 *
 * @param value finite, a whole number of 0 or more when the unit is `count`; `null` for no value; -0
 * becomes 0
 * @throws {InputError} `not_a_number` or `out_of_range` for another value or other digits, `unknown_value`
 * for another unit or absence
 * @example figure(null, 'percent', { absence: 'no_basis' }) // => { value: null, unit: 'percent', absence: 'no_basis' }
 */
export function figure(value: number | null, unit: Unit, options: FigureOptions = {}): Figure {
  return createFigure('figure', 'value', value, unit, options);
}

/** {@link figure} in the name of another function. */
export function createFigure(
  apiName: string,
  argument: string,
  value: number | null,
  unit: Unit,
  { digits, absence = 'not_sent', currency }: FigureOptions,
): Figure {
  requireMember(apiName, 'unit', unit, units);
  if (digits !== undefined) requireDigits(apiName, digits);
  if (value === null) {
    requireMember(apiName, 'absence', absence, absences);
    return { value, unit, absence };
  }
  const checked =
    unit === 'count' ? requireCount(apiName, argument, value) : requireFinite(apiName, argument, value) + 0;
  if (unit === 'currency' ? !/^[A-Z]{3}$/.test(currency ?? '') : currency !== undefined) {
    const requirement = 'to be an ISO 4217 code such as USD for a currency, and nothing else';
    throw createInputError('unknown_value', apiName, 'currency', currency, requirement);
  }
  return { value: checked, unit, ...(digits !== undefined && { digits }), ...(currency && { currency }) };
}
