import { compareAnswers } from '../../identities/compareAnswers';
import type { IdentityBreach } from '../../identities/IdentityBreach';
import type { KaleyraAnswers } from './KaleyraAnswers';
import { kaleyraRules } from './kaleyraRules';

/**
 * Where answers of Kaleyra contradict one another, or themselves. All figures are counts of legs or whole seconds and
 * must be equal: statuses add up to the total, days to incoming and forwarded, agents and days are the same in the
 * overview and on their own, and a call list without filters is as long as the volume. Services need not add up to
 * the total, as there may be others, nor answered and missed legs of an agent to those forwarded.
 *
 * @param answers to questions for the same range, since none names it: rolling ranges differ by the legs between
 * questions, so ask for a custom range that is over
 * @returns one for each contradiction, none for answers that agree
 * @throws {ConfigError} for what cannot be answers of Kaleyra: no object, another method than the client has
 */
export function checkKaleyraIdentities(answers: KaleyraAnswers): readonly IdentityBreach[] {
  return compareAnswers(kaleyraRules, answers).breaches;
}
