import { roundQuotient } from '../numbers/roundQuotient';
import { parseDecimal } from '../numbers/toDecimal';
import type { WeightedTotal } from './DailyCallStats';

const DIGITS = 4;
const UNITS = 10_000;

/**
 * An average ratio with four digits, rounded once, half away from zero; `null` over nothing. The sum is that
 * of doubles, each a little off its decimal; all of them together are off by less than half a unit of the
 * sum's fifteenth digit. So the sum is read at fifteen digits, which gives the sum of the decimals itself
 * whenever that has no more: (0.5501 + 0.55) / 2 is 0.5501 and not 0.55.
 */
export function averageRatio({ sum, weight }: WeightedTotal): number | null {
  if (weight === 0) return null;
  const nearest = sum[0] ?? 0; // taking it out of a pattern would ask an iterator
  // Fifteen digits move a ratio by less than 10^-14: they matter only where the fifth digit is almost a half.
  const scaled = (nearest / weight) * UNITS;
  const units = Math.round(scaled);
  if (Math.abs(scaled - units) < 0.499) return units / UNITS;
  const decimal = parseDecimal(nearest.toPrecision(15));
  return roundQuotient(decimal.units, BigInt(weight) * 10n ** BigInt(decimal.scale), DIGITS);
}
