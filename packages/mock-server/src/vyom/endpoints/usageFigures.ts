import type { CallGroup } from '../records/groupCalls';
import type { VyomQuery } from '../VyomEndpoint';
import { roundQuotient } from './roundQuotient';

/**
 * What is sent of a group of calls: their number and their time, `undefined` where the world holds no durations. Minutes,
 * hours and the average are each rounded once, a half to the even neighbour, from the seconds: hours are not
 * the rounded minutes over 60.
 */
export function usageFigures(
  { calls, seconds }: Pick<CallGroup<unknown>, 'calls' | 'seconds'>,
  { organization }: Pick<VyomQuery, 'organization'>,
) {
  const isHeld = organization.holds('total_duration_seconds');
  return {
    total_calls: calls,
    total_duration_minutes: isHeld ? roundQuotient(seconds, 60) : undefined,
    total_duration_hours: isHeld ? roundQuotient(seconds, 3600) : undefined,
    avg_duration_minutes: isHeld ? averageMinutes(seconds, calls) : undefined,
  };
}

function averageMinutes(seconds: number, calls: number): number {
  return calls === 0 ? 0 : roundQuotient(seconds, 60 * calls);
}
