export type { ClientAuth, GetAccessToken } from '../auth/ClientAuth';
export type { ClientOptions, RequestOptions } from '../ClientOptions';
export type { ClientQuery } from '../endpoint/ClientQuery';
export { ClientError, type ClientErrorCode } from '../errors/ClientError';
export { isClientError } from '../errors/isClientError';
export type { SourceIdentity } from '../source';
export type { ContractDrift } from '../transport/contract/ContractDrift';
export { createVyomClient, type VyomClient } from './createVyomClient';
export type {
  VyomGranularity,
  VyomPhoneNumberParams,
  VyomRangeParams,
  VyomTimeParams,
} from './params/VyomParams';
export type { VyomQueries } from './queries';
export type { VyomAnswer } from './wire/VyomAnswer';
export type { VyomAssistant, VyomByAssistant } from './wire/VyomByAssistant';
export type { VyomByPhoneNumber, VyomPhoneNumber } from './wire/VyomByPhoneNumber';
export type { VyomByService, VyomService } from './wire/VyomByService';
export type { VyomByTime, VyomByTimeData, VyomTimeBucket } from './wire/VyomByTime';
export type { VyomDashboard, VyomDashboardData, VyomDateRange } from './wire/VyomDashboard';
export type { VyomAverageUsage, VyomFormerCounts, VyomUsage } from './wire/VyomUsage';
