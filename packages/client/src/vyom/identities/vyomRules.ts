import type { IdentityRules } from '../../identities/IdentityRules';
import type { VyomAnswers } from './VyomAnswers';
import { vyomIdentities } from './vyomIdentities';

/** How the answers of Vyom are held to one another. */
export const vyomRules: IdentityRules<VyomAnswers> = {
  system: 'vyom',
  kinds: {
    dashboard: 'envelope',
    byAssistant: 'envelope',
    byPhoneNumber: 'envelope',
    byTime: 'envelope',
    byService: 'envelope',
  },
  identitiesOf: () => vyomIdentities,
};
