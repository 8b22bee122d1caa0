import type { FigureFormula, ShareSet } from '@callscope/core';
import { computed, sent } from '../../../views/formula';

/**
 * How the figures of parts come about.
 *
 * @param part what one part counts
 * @param isWholeSent whether the whole was sent, not added up here
 */
export function shareFormulas(
  { whole, unlistedCount, countedNoun }: ShareSet,
  part: string,
  isWholeSent: boolean,
): readonly FigureFormula[] {
  return [
    sent('count', countedNoun, part),
    computed('sharePercent', countedNoun, part, [countedNoun, whole]),
    (isWholeSent ? sent : computed)('whole', countedNoun, [countedNoun, whole]),
    computed('unlistedCount', countedNoun, [`${countedNoun} that no part lists`, unlistedCount]),
  ];
}
