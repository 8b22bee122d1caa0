export * from '../everyClient';
export { createVyomClient, type VyomClient } from './createVyomClient';
export { checkVyomIdentities } from './identities/checkVyomIdentities';
export type { VyomAnswers } from './identities/VyomAnswers';
export type {
  VyomGranularity,
  VyomPhoneNumberParams,
  VyomRangeParams,
  VyomTimeParams,
} from './params/VyomParams';
export type { VyomQueries } from './queries';
export type { VyomSources } from './VyomSources';
export type { VyomAnswer } from './wire/VyomAnswer';
export type { VyomAssistant, VyomByAssistant } from './wire/VyomByAssistant';
export type { VyomByPhoneNumber, VyomPhoneNumber } from './wire/VyomByPhoneNumber';
export type { VyomByService, VyomService } from './wire/VyomByService';
export type { VyomByTime, VyomByTimeData, VyomTimeBucket } from './wire/VyomByTime';
export type { VyomDashboard, VyomDashboardData, VyomDateRange } from './wire/VyomDashboard';
export type { VyomAverageUsage, VyomFormerCounts, VyomUsage } from './wire/VyomUsage';
