import { roundHalfEven } from '@callscope/core';
import type { CallGroup } from './groupCalls';
import type { VyomQuery } from './VyomEndpoint';

/**
 * What is sent of a group of calls: their number and, where the world holds durations at all, their time. Minutes,
 * hours and the average are each rounded once, a half to the even neighbour, from the seconds: hours are not
 * the rounded minutes over 60. One whole number over another is the double next to the true quotient, and
 * rounding its shortest text rounds that quotient: no other quotient lies so close to a half.
 */
export function usageFigures(
  { calls, seconds }: Pick<CallGroup<unknown>, 'calls' | 'seconds'>,
  { organization }: Pick<VyomQuery, 'organization'>,
) {
  if (!organization.holds('total_duration_seconds')) return { total_calls: calls };
  return {
    total_calls: calls,
    total_duration_minutes: roundHalfEven(seconds / 60, 2),
    total_duration_hours: roundHalfEven(seconds / 3600, 2),
    avg_duration_minutes: calls === 0 ? 0 : roundHalfEven(seconds / (60 * calls), 2),
  };
}
