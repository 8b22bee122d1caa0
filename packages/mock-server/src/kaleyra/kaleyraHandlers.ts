import type { RequestHandler } from 'msw';
import type { SystemHandlersOptions } from '../systems/SystemHandlersOptions';

/** Handlers that keep legs, and a way back to the first ones. */
export interface KaleyraHandlers {
  readonly handlers: RequestHandler[];
  /** Forgets what was synced since the start. */
  readonly reset: () => void;
}

/** Handlers for `/kaleyra/…` and the carrier's `/kaleyra-carrier/v1/` on any origin. */
export function kaleyraHandlers(_options: SystemHandlersOptions): KaleyraHandlers {
  return { handlers: [], reset: () => undefined };
}
