import type { AnsweredRequest } from './AnsweredRequest';
import { nameFailure } from './nameFailure';

/** Whom to tell of each answer; what a function returns is awaited, so it may be async. */
export type OnRequest = (request: AnsweredRequest) => unknown;

/**
 * Tells of requests and never rejects: a mistake in what listens must not end the server that others use. The first
 * of them is a warning of the process, with the error's place and not what it says; the rest are silent.
 */
export function createTeller(onRequest: OnRequest | undefined): (request: AnsweredRequest) => Promise<void> {
  let isWarned = false;
  return async (request) => {
    try {
      await onRequest?.(request);
    } catch (error) {
      if (isWarned) return;
      isWarned = true;
      process.emitWarning(`onRequest of the mock server failed: ${nameFailure(error)}`);
    }
  };
}
