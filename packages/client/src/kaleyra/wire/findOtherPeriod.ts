import type { ContractIssue } from '../../errors/ContractError';
import { toEpochMs } from './toEpochMs';

/** Where a row lies, epoch milliseconds, both ends included. */
export interface RowTime {
  readonly firstMs: number;
  readonly lastMs: number;
}

const hourMs = 3_600_000;

/** How long each range lasts at most. The clock of the server decides, and its days may have an hour more. */
const longestHours: Readonly<Record<string, number>> = { today: 25, '7d': 169, '30d': 721 };

/**
 * Whether rows are of another range than was asked. No answer of Kaleyra names its range: rows must not lie outside
 * that of `custom`, and those of the others not further apart than it is long, since when it ends is the server's
 * to say.
 *
 * @param path of the list that the rows are in
 */
export function findOtherPeriod(
  path: string,
  rows: readonly RowTime[],
  { range = '30d', start_date, end_date }: Readonly<Record<string, string>>,
): readonly ContractIssue[] {
  let earliestMs = Number.POSITIVE_INFINITY;
  let latestMs = Number.NEGATIVE_INFINITY;
  for (const { firstMs, lastMs } of rows) {
    earliestMs = Math.min(earliestMs, lastMs);
    latestMs = Math.max(latestMs, firstMs);
  }
  const isOther =
    range === 'custom'
      ? earliestMs < (toEpochMs(start_date) ?? earliestMs) || latestMs > (toEpochMs(end_date) ?? latestMs)
      : latestMs - earliestMs > (longestHours[range] ?? Number.POSITIVE_INFINITY) * hourMs;
  return isOther ? [{ path, code: 'other_period' }] : [];
}
