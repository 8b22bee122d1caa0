import { groupUsage } from './groupUsage';
import type { UsageTotals } from './toUsageTotals';
import type { UsageRecord } from './UsageRecord';

/** The totals of one service. */
export interface ServiceUsage extends UsageTotals {
  /** `exotel`, `twilio`, `web`, another service, or `unknown`. */
  readonly service: string;
}

/**
 * Totals by the service that carried the call; calls without one, as older records are, under `unknown`.
 *
 * @param records in any order, each counted as often as it comes; none gives no rows
 * @returns most minutes first, by their exact sums; ties by service, code unit by code unit
 * @throws {InputError} as {@link usageTotals}
 * @see Vyom's by-service, which sends no average
 * @example usageByService([{ callService: null, durationMinutes: 1 }])[0].service // => 'unknown'
 */
export function usageByService(
  records: Iterable<Pick<UsageRecord, 'callService' | 'durationMinutes'>>,
): readonly ServiceUsage[] {
  return groupUsage('usageByService', records, ({ callService }) => ({ service: callService || 'unknown' }));
}
