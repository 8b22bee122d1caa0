import { findBreaches } from '../../identities/findBreaches';
import type { IdentityBreach } from '../../identities/IdentityBreach';
import type { LoquentAnswers } from './LoquentAnswers';
import { loquentIdentities } from './loquentIdentities';
import { responseIdentities } from './responseIdentities';

/**
 * Where answers of Loquent contradict one another, or themselves, by more than doubles lose. Days, hours of the week,
 * channels, directions, phones and features each add up to their total; rates are of the counts beside them, 0 over
 * nothing. Delivery, plans, confidence and the average duration take part in nothing: what they are of is not sent.
 *
 * @param answers to the same user and range, since none names either; what is absent or `null` takes part in nothing
 * @returns one for each contradiction, none for answers that agree
 */
export function checkLoquentIdentities(answers: LoquentAnswers): readonly IdentityBreach[] {
  return findBreaches(answers, [...loquentIdentities, ...responseIdentities]);
}
