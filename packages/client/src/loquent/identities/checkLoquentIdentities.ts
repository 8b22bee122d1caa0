import { compareAnswers } from '../../identities/compareAnswers';
import type { IdentityBreach } from '../../identities/IdentityBreach';
import type { LoquentAnswers } from './LoquentAnswers';
import { loquentRules } from './loquentRules';

/**
 * Where answers of Loquent contradict one another, or themselves, by more than doubles lose. Days, hours of the week,
 * channels, directions and features each add up to their total; rates are of the counts beside them, 0 over nothing.
 * Delivery, plans, confidence, the average duration, and the rate and time of all responses take part in nothing: what
 * they are of is not sent. Phones make up no total, because an email comes in on none.
 *
 * @param answers to the same user and range, since none names either; what is absent or `null` takes part in nothing
 * @returns one for each contradiction, none for answers that agree
 * @throws {ConfigError} for what cannot be answers of Loquent: no object, another method than the client has
 */
export function checkLoquentIdentities(answers: LoquentAnswers): readonly IdentityBreach[] {
  return compareAnswers(loquentRules, answers).breaches;
}
