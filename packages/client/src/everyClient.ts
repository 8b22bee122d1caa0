// What the client of every system takes and gives: part of each subpath.

export type { ClientAuth, GetAccessToken } from './auth/ClientAuth';
export type { ClientOptions, RequestOptions } from './ClientOptions';
export type { ClientQuery } from './endpoint/ClientQuery';
export type { DatedAnswer } from './endpoint/DatedAnswer';
export type { AnyClientError } from './errors/AnyClientError';
export { ClientError, type ClientErrorCode } from './errors/ClientError';
export { isClientError } from './errors/isClientError';
export type { IdentityBreach, IdentitySide } from './identities/IdentityBreach';
export type { SourceAnswer } from './SourceAnswer';
export type {
  PeriodAnswer,
  Scope,
  Source,
  SourceComparison,
  SourceIdentity,
  SourceQuery,
} from './source';
export type { ClientWarning } from './transport/contract/ClientWarning';
export type { ContractDrift } from './transport/contract/ContractDrift';
