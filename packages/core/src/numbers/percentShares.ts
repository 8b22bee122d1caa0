import { requireCount } from '../arguments/requireCount';
import { requireDigits } from '../arguments/requireDigits';
import { requireWhole } from '../arguments/requireWhole';
import { listOf } from '../checks/listOf';

/**
 * The percentages of the parts of one whole, to be shown together: they add up to exactly 100, by largest
 * remainder. Each share is rounded down, and what is then missing goes, one unit of the last digit each, to
 * the parts that lost most; ties go to the larger count, then to the earlier part. What of `whole` no part
 * lists takes part as one more part at the end, so that listed and unlisted shares add up to 100.
 *
 * Sorts: n log n.
 *
 * @param counts whole numbers, 0 to 2^53 - 1, and so is their sum; in any order; none gives none
 * @param digits digits after the point, whole, 0–100; 1 when left out
 * @param whole what the percentages are of, at least the sum of `counts`; that sum when left out
 * @returns percent, 0–100, in the order of `counts`, each less than one unit of the last digit from its exact
 * value; all `null` when the whole is 0
 * @throws {InputError} `not_a_number` or `out_of_range` for a count or a sum of counts, `out_of_range` for
 * other `digits` or a whole below the sum, `missing` for no list
 * @see Hamilton's method of apportionment, 1792; Niemeyer & Niemeyer 2008, "Apportionment methods"
 * @example percentShares([1, 1, 1]) // => [33.4, 33.3, 33.3]
 */
export function percentShares(
  counts: Iterable<number>,
  digits = 1,
  whole?: number,
): readonly (number | null)[] {
  requireDigits('percentShares', digits);
  const checked = listOf(requireCount)('percentShares', 'counts', counts);
  const listed = requireCount(
    'percentShares',
    'sum of counts',
    checked.reduce((total, count) => total + count, 0),
  );
  const total = whole === undefined ? listed : requireWhole('percentShares', 'whole', whole, listed);
  if (total === 0) return checked.map(() => null);

  const units = 100n * 10n ** BigInt(digits);
  let missing = units;
  const parts = [...checked, total - listed].map((count) => {
    const exact = BigInt(count) * units;
    const share = { count, units: exact / BigInt(total), remainder: exact % BigInt(total) };
    missing -= share.units;
    return share;
  });
  // Sorting is stable: what is still equal stays in the order of the parts.
  const byRemainder = [...parts].sort((a, b) => Number(b.remainder - a.remainder) || b.count - a.count);
  for (const part of byRemainder.slice(0, Number(missing))) part.units += 1n;
  return parts.slice(0, -1).map((part) => Number(`${part.units}e-${digits}`));
}
