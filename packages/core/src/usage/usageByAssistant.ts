import { requireText } from '../arguments/requireText';
import { groupUsage } from './groupUsage';
import type { UsageTotals } from './toUsageTotals';
import type { UsageRecord } from './UsageRecord';

/** The totals of an assistant under one of its names. */
export interface AssistantUsage extends UsageTotals {
  readonly assistantId: string;
  readonly assistantName: string;
}

/**
 * Totals by assistant. The name at the time of the call is part of the key, so an assistant that was renamed
 * comes in several rows with one id.
 *
 * @param records in any order, each counted as often as it comes; none gives no rows
 * @returns most minutes first, by their exact sums; ties by id, then name, code unit by code unit
 * @throws {InputError} `missing` for a record without `assistantId`, and as {@link usageTotals}
 * @see Vyom's by-assistant
 * @example usageByAssistant([{ assistantId: 'a1', assistantName: 'Front desk', durationMinutes: 4.5 }]) // => [{ assistantId: 'a1', assistantName: 'Front desk', totalCalls: 1, totalDurationMinutes: 4.5, totalDurationHours: 0.08, avgDurationMinutes: 4.5 }]
 */
export function usageByAssistant(
  records: Iterable<Pick<UsageRecord, 'assistantId' | 'assistantName' | 'durationMinutes'>>,
): readonly AssistantUsage[] {
  return groupUsage('usageByAssistant', records, ({ assistantId, assistantName }, index) => ({
    assistantId: requireText('usageByAssistant', `records[${index}].assistantId`, assistantId),
    assistantName,
  }));
}
