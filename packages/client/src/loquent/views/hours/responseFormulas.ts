import type { FigureFormula } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import type { LoquentResponseInsights } from '../../wire/LoquentMessagingStats';

/**
 * How the figures of response insights come about; those of phones differ from row to row.
 *
 * @param isPhoneRateSent whether the rates of all phones are as they were sent
 */
export function responseFormulas(
  { unanswered_count }: LoquentResponseInsights,
  isPhoneRateSent: boolean,
): readonly FigureFormula[] {
  const answered = 'answered inbound messages';
  const unanswered = 'unanswered inbound messages';
  const inbound = 'answered and unanswered inbound messages';
  const seconds = 'seconds until the answers';
  return [
    sent('averageResponse', answered, seconds, answered),
    sent('responseRate', inbound, answered, inbound),
    sent('unanswered', unanswered, [unanswered, unanswered_count]),
    sent('unansweredByHour', unanswered, 'unanswered inbound messages of the hour'),
    sent('respondedCount', answered, 'answered inbound messages of the phone'),
    sent('unansweredCount', unanswered, 'unanswered inbound messages of the phone'),
    (isPhoneRateSent ? sent : computed)('ratePercent', 'inbound messages of the phone', answered, inbound),
    sent('averageResponseSeconds', 'answered inbound messages of the phone', seconds, answered),
  ];
}
