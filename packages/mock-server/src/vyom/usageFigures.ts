import type { CallGroup } from './groupCalls';
import { roundQuotient } from './roundQuotient';
import type { VyomQuery } from './VyomEndpoint';

/**
 * What is sent of a group of calls: their number and, where the world holds durations at all, their time. Minutes,
 * hours and the average are each rounded once, a half to the even neighbour, from the seconds: hours are not
 * the rounded minutes over 60.
 */
export function usageFigures(
  { calls, seconds }: Pick<CallGroup<unknown>, 'calls' | 'seconds'>,
  { organization }: Pick<VyomQuery, 'organization'>,
) {
  if (!organization.holds('total_duration_seconds')) return { total_calls: calls };
  return {
    total_calls: calls,
    total_duration_minutes: roundQuotient(seconds, 60),
    total_duration_hours: roundQuotient(seconds, 3600),
    avg_duration_minutes: calls === 0 ? 0 : roundQuotient(seconds, 60 * calls),
  };
}
