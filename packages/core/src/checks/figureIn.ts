import { requireBetween } from '../arguments/requireBetween';
import { requireMember } from '../arguments/requireMember';
import { requireFigure } from '../figures/requireFigure';
import type { Figure, Unit } from '../views/Figure';
import type { Check } from './Check';

/**
 * Checks for a figure in one unit.
 *
 * @param maximum when given, a value must be from 0 to this
 * @throws {InputError} `unknown_value` for another unit, `out_of_range` for another value, and what
 * {@link requireFigure} throws
 */
export function figureIn(unit: Unit | undefined, maximum?: number | null): Check<Figure> {
  return (apiName, argument, value) => {
    const figure = requireFigure(apiName, argument, value);
    requireMember(apiName, `${argument}.unit`, figure.unit, [unit]);
    if (figure.value !== null && typeof maximum === 'number') {
      requireBetween(apiName, `${argument}.value`, figure.value, 0, maximum);
    }
    return figure;
  };
}
