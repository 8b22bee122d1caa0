import { checkKaleyraIdentities } from '../kaleyra/identities/checkKaleyraIdentities';
import type { KaleyraAnswers } from '../kaleyra/identities/KaleyraAnswers';
import { checkLoquentIdentities } from '../loquent/identities/checkLoquentIdentities';
import type { LoquentAnswers } from '../loquent/identities/LoquentAnswers';
import { requireMember } from '../params/requireMember';
import { checkVirsynIdentities } from '../virsyn/identities/checkVirsynIdentities';
import type { VirsynAnswers } from '../virsyn/identities/VirsynAnswers';
import { checkVyomIdentities } from '../vyom/identities/checkVyomIdentities';
import type { VyomAnswers } from '../vyom/identities/VyomAnswers';
import type { IdentityBreach } from './IdentityBreach';

/** What can be checked, by system: answers by the names of the client's methods. */
export interface AnswersBySystem {
  readonly virsyn: VirsynAnswers;
  readonly vyom: VyomAnswers;
  readonly loquent: LoquentAnswers;
  readonly kaleyra: KaleyraAnswers;
}

const checks: {
  readonly [TSystem in keyof AnswersBySystem]: (
    answers: AnswersBySystem[TSystem],
  ) => readonly IdentityBreach[];
} = {
  virsyn: checkVirsynIdentities,
  vyom: checkVyomIdentities,
  loquent: checkLoquentIdentities,
  kaleyra: checkKaleyraIdentities,
};

/**
 * Where answers of one system, to the same question, contradict one another by more than rounding explains. The
 * function of each system tells which of its figures are compared.
 *
 * @param answers as the client's methods ended in; any of them. What is absent or `null` takes part in nothing
 * @returns one for each contradiction, none for answers that agree
 * @throws {ConfigError} for a system that is none of the four
 */
export function checkIdentities<TSystem extends keyof AnswersBySystem>(
  system: TSystem,
  answers: AnswersBySystem[TSystem],
): readonly IdentityBreach[] {
  requireMember({ system: 'callscope' }, 'system', system ?? '', Object.keys(checks));
  return checks[system](answers);
}
