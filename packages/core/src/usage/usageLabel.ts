import { DAY_MS } from '../time/milliseconds';
import { requireEpochMs } from '../time/requireEpochMs';
import { labelDay } from './labelDay';
import { requireGranularity } from './requireGranularity';
import type { UsageGranularity } from './UsageGranularity';

/**
 * The label under which Vyom counts a moment, in UTC: `2026-03-15`, `2026-W12`, `2026-03`.
 *
 * A week's label is the calendar year with the ISO week number, as Vyom's database writes it, and around New
 * Year these two do not belong together: Friday 2027-01-01 is `2027-W53` and Monday 2024-12-30 is `2024-W01`.
 * {@link usageLabelDays} says which days a label means.
 *
 * @param epochMs epoch milliseconds, years 1000–9999
 * @throws {InputError} `not_a_number` or `out_of_range` for a moment, `unknown_value` for another granularity
 * @see Vyom's by-time; ISO 8601 for the number of a week
 * @example usageLabel(Date.UTC(2027, 0, 1), 'week') // => '2027-W53'
 */
export function usageLabel(epochMs: number, granularity: UsageGranularity): string {
  requireGranularity('usageLabel', granularity);
  return labelDay(Math.floor(requireEpochMs('usageLabel', 'epochMs', epochMs) / DAY_MS), granularity);
}
