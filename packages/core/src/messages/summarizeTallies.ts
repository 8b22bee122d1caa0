import { requireCount } from '../arguments/requireCount';
import { rate } from '../numbers/rate';
import type { PhoneResponseTimes, ResponseCounts } from './ResponseTimes';

/**
 * @param phones the name of each code; codes of one name count as one phone
 * @param tallies for each phone: inbound messages, those answered, milliseconds until they were
 * @throws {InputError} `out_of_range` if the response times add up to more than 2^53 - 1 milliseconds
 */
export function summarizeTallies(
  apiName: string,
  tallies: Float64Array,
  phones: readonly (string | null)[],
): ResponseCounts & { readonly byPhone: readonly PhoneResponseTimes[] } {
  const all = [0, 0, 0];
  const sumsByPhone = new Map<string | null, number[]>();
  for (const [code, phone] of phones.entries()) {
    if (!tallies[code * 3]) continue;
    const sums = sumsByPhone.get(phone) ?? [0, 0, 0];
    sumsByPhone.set(phone, sums);
    for (const into of [all, sums]) {
      for (let cell = 0; cell < 3; cell += 1)
        into[cell] = (into[cell] ?? 0) + (tallies[code * 3 + cell] ?? 0);
    }
  }
  requireCount(apiName, 'the sum of response times', all[2]);
  return {
    ...toCounts(all),
    byPhone: [...sumsByPhone]
      .sort(([left], [right]) => (right === null || (left !== null && left < right) ? -1 : 1))
      .map(([phone, sums]) => ({ phone, ...toCounts(sums) })),
  };
}

function toCounts([inboundCount = 0, respondedCount = 0, responseMs = 0]: readonly number[]): ResponseCounts {
  return {
    respondedCount,
    unansweredCount: inboundCount - respondedCount,
    // Both are whole and below 2^53: one division gives the double nearest to the quotient.
    averageResponseSeconds: respondedCount ? responseMs / (respondedCount * 1000) : null,
    ratePercent: rate(respondedCount, inboundCount),
  };
}
