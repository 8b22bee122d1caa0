import { requireAmount } from '../arguments/requireAmount';
import { roundQuotient } from '../numbers/roundQuotient';
import { type Decimal, toDecimal } from '../numbers/toDecimal';
import { toFraction } from '../numbers/toFraction';

/** Calls and their time. The three times are rounded once each, to two digits, a half to the even neighbour. */
export interface UsageTotals {
  readonly totalCalls: number;
  readonly totalDurationMinutes: number;
  /** Of the minutes before they were rounded. */
  readonly totalDurationHours: number;
  /** Minutes over all calls, those without a duration included; 0 without calls. */
  readonly avgDurationMinutes: number;
}

/** @throws {InputError} `out_of_range` for minutes beyond 2^53 - 1 */
export function toUsageTotals(apiName: string, totalCalls: number, minutes: Decimal): UsageTotals {
  const round = (parts: number) => roundQuotient(...toFraction(minutes, toDecimal(parts)), 2, true);
  return {
    totalCalls,
    totalDurationMinutes: requireAmount(apiName, 'totalDurationMinutes', round(1)),
    totalDurationHours: round(60),
    avgDurationMinutes: round(totalCalls || 1),
  };
}
