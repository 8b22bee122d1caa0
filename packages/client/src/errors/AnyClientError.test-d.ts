import { expectTypeOf, it } from 'vitest';
import type { AnyClientError } from './AnyClientError';
import type { BodyFault } from './BodyError';
import type { ClientErrorCode } from './ClientError';
import type { ContractIssue } from './ContractError';
import { isClientError } from './isClientError';
import type { TokenFault } from './TokenError';

it('is told apart by its code', () => {
  const error: unknown = null;
  if (!isClientError(error)) return;
  if (error.code === 'contract') expectTypeOf(error.issues).toEqualTypeOf<readonly ContractIssue[]>();
  if (error.code === 'aborted') expectTypeOf(error.abortedBy).toEqualTypeOf<'caller' | 'identity'>();
  if (error.code === 'token') expectTypeOf(error.fault).toEqualTypeOf<TokenFault>();
  if (error.code === 'too_large') expectTypeOf(error.fault).toEqualTypeOf<BodyFault>();
  if (error.code === 'unsupported_scope') expectTypeOf(error.remedy).toEqualTypeOf<string>();
  if (error.code === 'unauthorized') expectTypeOf(error.status).toEqualTypeOf<number>();
  if (error.code === 'timeout') expectTypeOf(error.timeoutMs).toEqualTypeOf<number>();
});

it('has every code of the family', () => {
  expectTypeOf<AnyClientError['code']>().toEqualTypeOf<ClientErrorCode>();
});
