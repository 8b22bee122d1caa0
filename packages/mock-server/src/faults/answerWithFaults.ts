import { HttpResponse } from 'msw';
import { MockServerError } from '../MockServerError';
import { holdsRealSecret } from '../users/holdsRealSecret';
import type { MockUser } from '../users/MockUser';
import { refuseRealSecret } from '../users/refuseRealSecret';
import type { Fault } from './Fault';
import type { FaultSet, FaultTarget } from './FaultSet';
import { faultResponse } from './faultResponse';
import { readFaultHeader } from './readFaultHeader';
import { waitFor } from './waitFor';

/** What decides how late and how wrong an answer is. */
export interface AnswerConditions {
  readonly faults: FaultSet;
  /** Milliseconds before every answer. */
  readonly latencyMs: number;
  /** Aborts when all waiting requests must end. */
  readonly released: AbortSignal;
  /** Whose answers a fault may send in place of the caller's; nobody's when left out. */
  readonly users?: readonly MockUser[];
  /** The world's now, epoch milliseconds; 0 when left out. */
  readonly nowMs?: number;
  /** Answers another request, for faults that send the answer to one; without it they spoil the right answer. */
  readonly askAgain?: (request: Request) => Promise<Response | undefined>;
}

const defaultLatencyMs = 3000;

/**
 * Answers a request as the faults in force have it, or those it asks for itself by `X-Callscope-Fault`. A request
 * that waits ends, as a broken connection, when its caller gives up or the API releases it. One with a secret
 * that looks real is refused at once. A preflight is answered 204, or 403 where a fault refuses it; its headers are
 * the server's.
 */
export async function answerWithFaults(
  request: Request,
  target: FaultTarget,
  conditions: AnswerConditions,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  if (isPreflight(request)) {
    return new HttpResponse(null, { status: conditions.faults.takePreflight(target) ? 403 : 204 });
  }
  if (await holdsRealSecret(request)) return refuseRealSecret(target.refuse);
  const taken = takeFaults(request, target, conditions.faults);
  if (taken === 'none') return answer();
  if (taken instanceof MockServerError) return target.refuse(400, taken.message);
  const [fault] = taken.filter(({ name }) => name !== 'latency');
  const signal = AbortSignal.any([request.signal, conditions.released]);
  const waitMs =
    fault?.name === 'timeout' ? Number.POSITIVE_INFINITY : latencyOf(taken, conditions.latencyMs);
  if (waitMs > 0 && (await waitFor(waitMs, signal)) === 'aborted') return HttpResponse.error();
  if (fault === undefined) return answer();
  const { users = [], nowMs = 0, askAgain = async () => undefined } = conditions;
  // The answer reads the request's body; a fault may want it too.
  return faultResponse({
    fault,
    target,
    request: request.clone(),
    answer: async () => answer(),
    askAgain,
    users,
    nowMs,
    signal,
  });
}

function takeFaults(
  request: Request,
  target: FaultTarget,
  faults: FaultSet,
): readonly Fault[] | 'none' | MockServerError {
  try {
    const asked = readFaultHeader(request.headers);
    if (asked === 'none') return asked;
    return asked === null ? faults.take(target) : faults.takeAsked(asked, target);
  } catch (error) {
    if (error instanceof MockServerError) return error;
    throw error;
  }
}

function latencyOf(taken: readonly Fault[], latencyMs: number): number {
  return taken
    .filter(({ name }) => name === 'latency')
    .reduce((total, late) => total + (late.latencyMs ?? defaultLatencyMs), latencyMs);
}

function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('access-control-request-method');
}
