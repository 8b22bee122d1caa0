import type { IdentityRules } from '../../identities/IdentityRules';
import type { LoquentAnswers } from './LoquentAnswers';
import { loquentIdentities } from './loquentIdentities';
import { responseIdentities } from './responseIdentities';

/** How the answers of Loquent are held to one another. */
export const loquentRules: IdentityRules<LoquentAnswers> = {
  system: 'loquent',
  kinds: {
    stats: 'object',
    messagingStats: 'object',
    textAgentStats: 'object',
    planStats: 'object',
    aiUsageStats: 'object',
    aiMessageOriginStats: 'object',
    engagementStats: 'object',
  },
  identitiesOf: () => [...loquentIdentities, ...responseIdentities],
};
