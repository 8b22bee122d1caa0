import type { AnyClientError } from './AnyClientError';

/**
 * Whether a value is a member of the `ClientError` family. It reads a brand, not a class or a name, so
 * minifiers, other realms and a second copy of this package do no harm. Any value is welcome.
 */
export function isClientError(value: unknown): value is AnyClientError {
  return typeof value === 'object' && value !== null && Symbol.for('@callscope/client-error') in value;
}
