import { requireMember } from '../params/requireMember';
import type { AnswersBySystem } from './AnswersBySystem';
import { compareAnswers } from './compareAnswers';
import type { IdentityBreach } from './IdentityBreach';
import { rulesBySystem } from './rulesBySystem';

export type { AnswersBySystem } from './AnswersBySystem';

/**
 * Where answers of one system, to the same question, contradict one another by more than rounding explains. The
 * function of each system tells which of its figures are compared.
 *
 * @param answers as the client's methods ended in; any of them. What is absent or `null` takes part in nothing
 * @returns one for each contradiction, none for answers that agree
 * @throws {ConfigError} for a system that is none of the four, and for what cannot be its answers: no object, another
 * method than the client has, only a part of an answer
 */
export function checkIdentities<TSystem extends keyof AnswersBySystem>(
  system: TSystem,
  answers: AnswersBySystem[TSystem],
): readonly IdentityBreach[] {
  requireMember({ system: 'callscope' }, 'system', system ?? '', Object.keys(rulesBySystem));
  return compareAnswers(rulesBySystem[system], answers).breaches;
}
