import { kaleyraRules } from '../kaleyra/identities/kaleyraRules';
import { loquentRules } from '../loquent/identities/loquentRules';
import { virsynRules } from '../virsyn/identities/virsynRules';
import { vyomRules } from '../vyom/identities/vyomRules';
import type { AnswersBySystem } from './AnswersBySystem';
import type { IdentityRules } from './IdentityRules';

/** The rules of every system. */
export const rulesBySystem: {
  readonly [TSystem in keyof AnswersBySystem]: IdentityRules<AnswersBySystem[TSystem]>;
} = { virsyn: virsynRules, vyom: vyomRules, loquent: loquentRules, kaleyra: kaleyraRules };
