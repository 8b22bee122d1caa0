import type { IdentityRules } from '../../identities/IdentityRules';
import { memberAt } from '../../identities/memberAt';
import { campaignIdentities } from './campaignIdentities';
import { dailyIdentities } from './dailyIdentities';
import { bestTimeIdentities, liveIdentities } from './liveIdentities';
import { sentimentIdentities } from './sentimentIdentities';
import { summaryIdentities } from './summaryIdentities';
import type { VirsynAnswers } from './VirsynAnswers';

/** How the answers of Virsyn are held to one another. */
export const virsynRules: IdentityRules<VirsynAnswers> = {
  system: 'virsyn',
  kinds: {
    overview: 'object',
    timeseries: 'object',
    funnel: 'object',
    campaigns: 'object',
    quality: 'object',
    heatmap: 'object',
    objections: 'object',
  },
  identitiesOf: (answers) => [
    ...summaryIdentities,
    ...sentimentIdentities,
    ...dailyIdentities,
    ...campaignIdentities,
    ...liveIdentities,
    ...bestTimeIdentities(memberAt(answers, 'heatmap.metric')),
  ],
  periodOf: (answer) => {
    const start = memberAt(answer, 'period.start_date');
    return start === undefined ? null : `${start} ${memberAt(answer, 'period.end_date')}`;
  },
};
