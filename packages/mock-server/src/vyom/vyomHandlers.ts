import type { RequestHandler } from 'msw';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';

/** Handlers for `/vyom/…` on any origin. */
export function vyomHandlers(_options: SystemHandlersOptions): RequestHandler[] {
  return [];
}
