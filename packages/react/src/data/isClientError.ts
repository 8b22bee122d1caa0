import type { ClientError } from '@callscope/client';

/**
 * The client's own `isClientError`, by the same brand. Importing that one would put every system's client
 * into a page that shows one widget.
 */
export function isClientError(value: unknown): value is ClientError {
  return typeof value === 'object' && value !== null && Symbol.for('@callscope/client-error') in value;
}
