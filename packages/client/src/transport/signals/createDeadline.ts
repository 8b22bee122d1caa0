import type { ClientError } from '../../errors/ClientError';
import type { EndSignal } from '../../identity/createEnding';
import { callHost } from '../callHost';

/** One signal over a whole request: time, the caller and the identity all end it. */
export interface Deadline {
  /** Aborted with the `ClientError` that says why. */
  readonly signal: AbortSignal;
  /** Removes the timer and the listeners. */
  readonly dispose: () => void;
}

/**
 * A signal that is aborted by a timer or by any of other signals, with a reason that is ready to be thrown.
 *
 * @param timeoutMs milliseconds from now
 * @param timedOut makes the reason when the time is over
 * @param enders other signals, each with what makes its reason; one already aborted ends the deadline at once
 * @throws whatever a signal or a timer of the host's own throws, after removing what was set up before it
 */
export function createDeadline(
  timeoutMs: number,
  timedOut: () => ClientError,
  enders: readonly (readonly [EndSignal, () => ClientError])[],
): Deadline {
  const controller = new AbortController();
  const disposals: (() => void)[] = [];
  const dispose = () => {
    // One of the host's own may throw, which is no fault of the request.
    for (const end of disposals) callHost(end, undefined);
  };
  try {
    for (const [signal, ended] of enders) {
      const end = () => controller.abort(ended());
      if (signal.aborted) end();
      signal.addEventListener('abort', end, { once: true });
      disposals.push(() => signal.removeEventListener('abort', end));
    }
    const timer = setTimeout(() => controller.abort(timedOut()), timeoutMs);
    disposals.push(() => clearTimeout(timer));
  } catch (error) {
    dispose();
    throw error;
  }
  return { signal: controller.signal, dispose };
}
