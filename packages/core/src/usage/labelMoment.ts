import { requireMember } from '../arguments/requireMember';
import { DAY_MS } from '../time/dayLength';
import { requireEpochMs } from '../time/requireEpochMs';
import { labelDay } from './labelDay';
import type { UsageGranularity } from './UsageGranularity';

/** {@link usageLabel} in the name of another function. */
export function labelMoment(
  apiName: string,
  argument: string,
  epochMs: number,
  granularity: UsageGranularity,
): string {
  requireMember(apiName, 'granularity', granularity, ['day', 'week', 'month']);
  return labelDay(Math.floor(requireEpochMs(apiName, argument, epochMs) / DAY_MS), granularity);
}
