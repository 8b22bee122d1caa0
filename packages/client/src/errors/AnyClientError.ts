import type { AbortedError } from './AbortedError';
import type { BodyError } from './BodyError';
import type { ConfigError } from './ConfigError';
import type { ContractError } from './ContractError';
import type { HttpError } from './HttpError';
import type { NetworkError } from './NetworkError';
import type { ScopeError } from './ScopeError';
import type { TimeoutError } from './TimeoutError';
import type { TokenError } from './TokenError';

/** Every member of the family: its `code` tells which, and so what else it holds, for example `issues` of `contract`. */
export type AnyClientError =
  | HttpError
  | NetworkError
  | TimeoutError
  | AbortedError
  | BodyError
  | ContractError
  | TokenError
  | ScopeError
  | ConfigError;
