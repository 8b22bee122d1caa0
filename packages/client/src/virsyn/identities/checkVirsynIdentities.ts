import { compareAnswers } from '../../identities/compareAnswers';
import type { IdentityBreach } from '../../identities/IdentityBreach';
import type { VirsynAnswers } from './VirsynAnswers';
import { virsynRules } from './virsynRules';

/**
 * Where answers of Virsyn contradict one another, or themselves, by more than rounding explains. Rates are of the
 * counts beside them with one decimal, 0 over nothing; days, funnel stages and quality figures make up the overview;
 * ratios are weighted by completed calls. Outcomes are no partition, and nothing is made of their sum.
 *
 * @param answers to questions with the same filters. Answers that name other periods than one another, as those of
 * `overview` and `heatmap` do by default, are not compared; campaigns, which name none, only with themselves. What is
 * absent or `null` takes part in nothing.
 * @returns one for each contradiction, none for answers that agree. Heatmap and objections are counted live and may
 * be ahead of the rest: these have `isLagPossible`
 * @throws {ConfigError} for what cannot be answers of Virsyn: no object, another method than the client has
 */
export function checkVirsynIdentities(answers: VirsynAnswers): readonly IdentityBreach[] {
  return compareAnswers(virsynRules, answers).breaches;
}
