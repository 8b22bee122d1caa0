import { HttpResponse } from 'msw';
import type { FaultSet, FaultTarget } from './FaultSet';
import { faultResponse } from './faultResponse';
import { waitFor } from './waitFor';

/** What decides how late and how wrong an answer is. */
export interface AnswerConditions {
  readonly faults: FaultSet;
  /** Milliseconds before every answer. */
  readonly latencyMs: number;
  /** Aborts when all waiting requests must end. */
  readonly released: AbortSignal;
}

const defaultLatencyMs = 3000;

/**
 * Answers a request as the faults in force have it. A request that waits ends, as a broken connection, when
 * its caller gives up or the API releases it.
 */
export async function answerWithFaults(
  request: Request,
  target: FaultTarget,
  { faults, latencyMs, released }: AnswerConditions,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  const taken = faults.take(target);
  const late = taken.filter(({ name }) => name === 'latency');
  const [fault] = taken.filter(({ name }) => name !== 'latency');
  const waitMs =
    fault?.name === 'timeout'
      ? Number.POSITIVE_INFINITY
      : late.reduce((total, one) => total + (one.latencyMs ?? defaultLatencyMs), latencyMs);
  if (waitMs > 0) {
    const waited = await waitFor(waitMs, AbortSignal.any([request.signal, released]));
    if (waited === 'aborted') return HttpResponse.error();
  }
  return fault === undefined ? answer() : faultResponse(fault.name, target.refuse, async () => answer());
}
