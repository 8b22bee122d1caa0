// Errors: one family, told apart by `code`.

export { AbortedError } from './errors/AbortedError';
export { BodyError, type BodyFault } from './errors/BodyError';
export { ClientError, type ClientErrorCode, type ClientErrorFacts } from './errors/ClientError';
export { ConfigError } from './errors/ConfigError';
export { ContractError, type ContractIssue } from './errors/ContractError';
export { HttpError, type HttpErrorCode } from './errors/HttpError';
export { isClientError } from './errors/isClientError';
export { NetworkError } from './errors/NetworkError';
export { ScopeError } from './errors/ScopeError';
export { TimeoutError } from './errors/TimeoutError';
export { TokenError, type TokenFault } from './errors/TokenError';

// What every client takes and gives.

export type { ClientAuth, GetAccessToken } from './auth/ClientAuth';
export type { ClientOptions, RequestOptions } from './ClientOptions';
export type { ClientQuery } from './endpoint/ClientQuery';
export type { ContractDrift } from './transport/contract/ContractDrift';

// Sources: the plug between a system and a widget.

export { defineSource, type SourceDefinition } from './defineSource';
export type { PeriodAnswer, Scope, Source, SourceIdentity, SourceQuery } from './source';

// Virsyn, also at `@callscope/client/virsyn`.

export { createVirsynClient, type VirsynClient } from './virsyn/createVirsynClient';
export type {
  VirsynFilters,
  VirsynHeatmapMetric,
  VirsynHeatmapParams,
  VirsynParams,
  VirsynPeriod,
} from './virsyn/params/VirsynParams';
export type { VirsynQueries } from './virsyn/queries';
export type { VirsynSources } from './virsyn/sources';
export type { VirsynDateRange } from './virsyn/wire/VirsynDateRange';
export type { VirsynFunnel } from './virsyn/wire/VirsynFunnel';
export type { VirsynBestTime, VirsynHeatmap, VirsynHeatmapRow } from './virsyn/wire/VirsynHeatmap';
export type {
  VirsynDispositionBreakdown,
  VirsynOverview,
  VirsynOverviewQuality,
  VirsynOverviewSummary,
  VirsynToolUsage,
} from './virsyn/wire/VirsynOverview';
