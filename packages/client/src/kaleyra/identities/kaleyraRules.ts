import type { IdentityRules } from '../../identities/IdentityRules';
import type { KaleyraAnswers } from './KaleyraAnswers';
import { kaleyraIdentities } from './kaleyraIdentities';

/** How the answers of Kaleyra are held to one another. */
export const kaleyraRules: IdentityRules<KaleyraAnswers> = {
  system: 'kaleyra',
  kinds: { overview: 'object', agentStats: 'list', dailyVolume: 'list', callList: 'object' },
  identitiesOf: () => kaleyraIdentities,
};
