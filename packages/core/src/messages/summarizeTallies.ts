import { requireCount } from '../arguments/requireCount';
import { rate } from '../numbers/rate';
import type { PhoneResponseTimes, ResponseCounts } from './ResponseTimes';

/**
 * @param tallies for each phone: inbound messages, those answered, milliseconds until they were
 * @param phones the name of each, no two alike
 * @throws {InputError} `out_of_range` if the response times add up to more than 2^53 - 1 milliseconds
 */
export function summarizeTallies(
  apiName: string,
  tallies: Float64Array,
  phones: readonly (string | null)[],
): ResponseCounts & { readonly byPhone: readonly PhoneResponseTimes[] } {
  const sums = [0, 0, 0];
  for (const [cell, amount] of tallies.entries()) sums[cell % 3] = (sums[cell % 3] ?? 0) + amount;
  requireCount(apiName, 'the sum of response times', sums[2]);
  return {
    ...toCounts(sums),
    byPhone: phones
      .map((phone, code) => ({ phone, ...toCounts(tallies.subarray(code * 3)) }))
      .filter(({ ratePercent }) => ratePercent !== null)
      .sort(({ phone: left }, { phone: right }) =>
        right === null || (left !== null && left < right) ? -1 : 1,
      ),
  };
}

function toCounts([inboundCount = 0, respondedCount = 0, responseMs = 0]: Iterable<number>): ResponseCounts {
  return {
    respondedCount,
    unansweredCount: inboundCount - respondedCount,
    // Both are whole and below 2^53: one division gives the double nearest to the quotient.
    averageResponseSeconds: respondedCount ? responseMs / (respondedCount * 1000) : null,
    ratePercent: rate(respondedCount, inboundCount),
  };
}
