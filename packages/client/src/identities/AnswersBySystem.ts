import type { KaleyraAnswers } from '../kaleyra/identities/KaleyraAnswers';
import type { LoquentAnswers } from '../loquent/identities/LoquentAnswers';
import type { VirsynAnswers } from '../virsyn/identities/VirsynAnswers';
import type { VyomAnswers } from '../vyom/identities/VyomAnswers';

/** What can be checked, by system: answers by the names of the client's methods. */
export interface AnswersBySystem {
  readonly virsyn: VirsynAnswers;
  readonly vyom: VyomAnswers;
  readonly loquent: LoquentAnswers;
  readonly kaleyra: KaleyraAnswers;
}
