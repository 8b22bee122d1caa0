import { createInputError } from '../arguments/createInputError';
import { requireMember } from '../arguments/requireMember';
import { requireWhole } from '../arguments/requireWhole';
import type { Absence, Figure, Unit } from '../views/Figure';
import type { FigureOptions } from './figure';
import { memberPath } from './memberPath';
import { requireValue } from './requireValue';
import { units } from './units';

const absences: readonly Absence[] = ['not_sent', 'no_basis'];

/**
 * @param argument the path to the figure; empty for the function {@link figure} itself
 * @returns a copy of the figure, checked as `figure` documents it
 * @throws {InputError} `not_a_number`, `out_of_range`, `unknown_value`
 */
export function requireFigure(
  apiName: string,
  argument: string,
  {
    value,
    unit,
    digits,
    absence = 'not_sent',
    currency,
  }: FigureOptions & { readonly value: number | null; readonly unit: Unit },
): Figure {
  const path = (name: string) => memberPath(argument, name);
  requireMember(apiName, path('unit'), unit, units);
  if (digits !== undefined) requireWhole(apiName, path('digits'), digits, 0, 100);
  if (value === null) {
    return { value, unit, absence: requireMember(apiName, path('absence'), absence, absences) };
  }
  const checked = requireValue(apiName, path('value'), value, unit);
  if (unit === 'currency' ? !/^[A-Z]{3}$/.test(currency ?? '') : currency !== undefined) {
    const requirement = 'to be an ISO 4217 code such as USD for a currency, and nothing else';
    throw createInputError('unknown_value', apiName, path('currency'), currency, requirement);
  }
  return { value: checked, unit, ...(digits !== undefined && { digits }), ...(currency && { currency }) };
}
