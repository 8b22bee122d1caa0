// Errors: one family, told apart by `code`.

export { AbortedError } from './errors/AbortedError';
export { BodyError, type BodyFault } from './errors/BodyError';
export type { ClientErrorFacts } from './errors/ClientError';
export { ConfigError } from './errors/ConfigError';
export { ContractError, type ContractIssue } from './errors/ContractError';
export { HttpError, type HttpErrorCode } from './errors/HttpError';
export { NetworkError } from './errors/NetworkError';
export { ScopeError } from './errors/ScopeError';
export { TimeoutError } from './errors/TimeoutError';
export { TokenError, type TokenFault } from './errors/TokenError';

// Sources: the plug between a system and a widget.

export { defineSource, type SourceDefinition } from './defineSource';

// Whether the answers of one system agree with one another.

export { type AnswersBySystem, checkIdentities } from './identities/checkIdentities';

// The four systems, each also at a subpath of its own, and what their clients have in common.

export * from './kaleyra/index';
export * from './loquent/index';
export * from './virsyn/index';
export * from './vyom/index';
