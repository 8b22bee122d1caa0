import { groupUsage } from './groupUsage';
import type { UsageTotals } from './toUsageTotals';
import type { UsageRecord } from './UsageRecord';

/** The totals of one of the platform's numbers. */
export interface PlatformNumberUsage extends UsageTotals {
  /** A number, `WEB_CALL` or `UNKNOWN_PLATFORM`. */
  readonly platformNumber: string;
}

/**
 * Totals by the platform's own number, not the number dialled. Calls whose type or service is `web` count
 * under `WEB_CALL`, whatever their number; others without a number under `UNKNOWN_PLATFORM`.
 *
 * @param records in any order, each counted as often as it comes; none gives no rows
 * @returns most minutes first, by their exact sums; ties by number, code unit by code unit
 * @throws {InputError} as {@link usageTotals}
 * @see Vyom's by-phone-number
 * @example usageByPlatformNumber([{ callType: 'web', durationMinutes: null }])[0].platformNumber // => 'WEB_CALL'
 */
export function usageByPlatformNumber(
  records: Iterable<Pick<UsageRecord, 'callType' | 'callService' | 'platformNumber' | 'durationMinutes'>>,
): readonly PlatformNumberUsage[] {
  return groupUsage('usageByPlatformNumber', records, ({ callType, callService, platformNumber }) => ({
    platformNumber:
      callType === 'web' || callService === 'web' ? 'WEB_CALL' : platformNumber || 'UNKNOWN_PLATFORM',
  }));
}
