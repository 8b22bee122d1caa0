import { requireFinite } from '../arguments/requireFinite';
import { requireText } from '../arguments/requireText';
import { fields } from '../checks/fields';
import { listOf } from '../checks/listOf';
import { oneOf } from '../checks/oneOf';
import { orNull } from '../checks/orNull';
import { requireMoment } from '../checks/requireMoment';
import { requireZone } from '../checks/requireZone';
import { uniqueText } from '../checks/uniqueText';
import type { FigureFormula, FormulaTerm, ViewModel, ViewOrigin } from './ViewOrigin';

/**
 * A view model that says where its figures come from. Everything else of it is kept as it is, an earlier origin is
 * replaced.
 *
 * @returns a new object; `view` is not changed
 * @throws {InputError} `missing` for an empty label, basis or id, `duplicate` for an id that two formulas have,
 * `unknown_value` for another `computedBy`, `unknown_zone`, `not_a_number` or `out_of_range` for another value or
 * moment
 * @example withOrigin({ kind: 'any' }, { timeZone: 'UTC', asOfMs: 0, formulas: [] }).origin.timeZone // => 'UTC'
 */
export function withOrigin<TView extends object & ViewModel>(
  view: TView,
  origin: ViewOrigin,
): TView & { readonly origin: ViewOrigin } {
  const value = orNull((apiName, argument, amount: number) => requireFinite(apiName, argument, amount) + 0);
  const term = fields<FormulaTerm>({ label: requireText, value });
  const checkOrigin = fields<ViewOrigin>({
    timeZone: orNull(requireZone),
    asOfMs: orNull(requireMoment),
    formulas: (apiName, argument, formulas) =>
      listOf(
        fields<FigureFormula>({
          figureId: uniqueText(),
          computedBy: oneOf('system', 'callscope'),
          numerator: term,
          denominator: orNull(term),
          basis: requireText,
        }),
      )(apiName, argument, formulas),
  });
  return { ...view, origin: checkOrigin('withOrigin', 'origin', origin) };
}
