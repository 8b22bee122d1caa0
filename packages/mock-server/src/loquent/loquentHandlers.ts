import type { RequestHandler } from 'msw';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';

/** Handlers for `/loquent/…` on any origin. */
export function loquentHandlers(_options: SystemHandlersOptions): RequestHandler[] {
  return [];
}
