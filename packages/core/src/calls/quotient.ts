import { roundQuotient } from '../numbers/roundQuotient';

/**
 * A total over a count, rounded once, half away from zero; `null` when the total is not held or the count is
 * 0. Integers below 2^53 suffice for nearly all; the rest is left to big ones.
 */
export function quotient(total: number | null, count: number, digits: number): number | null {
  if (total === null || count === 0) return null;
  const power = 10 ** digits;
  const doubled = 2 * total * power + count;
  return doubled > Number.MAX_SAFE_INTEGER
    ? roundQuotient(BigInt(total), BigInt(count), digits)
    : (doubled - (doubled % (2 * count))) / (2 * count) / power;
}
