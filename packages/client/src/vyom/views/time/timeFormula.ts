import type { FigureFormula } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import type { VyomGranularity } from '../../params/VyomParams';
import { everyCall } from '../usage/everyCall';

const measures = { total_calls: 'calls', total_duration_minutes: 'minutes of calls' };

/**
 * How the values of a series come about.
 *
 * @param isAdded whether some are of two rows
 */
export function timeFormula(
  id: keyof typeof measures,
  interval: VyomGranularity,
  isAdded: boolean,
): FigureFormula {
  const toFormula = isAdded ? computed : sent;
  const part = interval === 'day' ? '' : `; of the first and the last ${interval}, those within the range`;
  const years = isAdded ? ', those of its two years added' : '';
  return toFormula(id, everyCall + part, `${measures[id]} that began in the ${interval}${years}`);
}
