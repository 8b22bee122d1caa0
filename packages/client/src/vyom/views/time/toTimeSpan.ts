import { type Span, usageLabelDays } from '@callscope/core';
import { gapMs } from '../../../scope/gapMs';
import { toSpan } from '../../scope/toSpan';

/**
 * When a row was counted, by its label. A label of two weeks at New Year is taken for the week that lies in the range,
 * or nearest to it.
 *
 * @throws {InputError} for a label that no day has
 */
export function toTimeSpan(label: string, range: Span): Span {
  // Told by the form alone, since looking up what a label means goes through a year.
  const stretches = label.length === 10 ? [{ start: label, end: label }] : usageLabelDays(label);
  const [nearest] = stretches.map(toSpan).sort((one, other) => gapMs(one, range) - gapMs(other, range));
  return nearest ?? range;
}
