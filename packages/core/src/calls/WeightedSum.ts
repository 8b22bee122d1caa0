import { ExactSum } from '../numbers/ExactSum';
import { roundQuotient } from '../numbers/roundQuotient';
import { parseDecimal } from '../numbers/toDecimal';
import type { WeightedTotal } from './DailyCallStats';

const AVERAGE_DIGITS = 4;

/** An average while it is still being added to. */
export class WeightedSum {
  private readonly sum = new ExactSum();
  private weight = 0;

  /** Adds one more value of weight 1. */
  addValue(value: number): void {
    this.sum.add(value);
    this.weight += 1;
  }

  /** Adds what another such sum, or a finished average times its weight, amounts to. */
  addTotal({ sum, weight }: WeightedTotal): void {
    for (const part of sum) this.sum.add(part);
    this.weight += weight;
  }

  toTotal(): WeightedTotal {
    return { sum: this.sum.expansion(), weight: this.weight };
  }

  /**
   * The average with four digits, rounded once, half away from zero; `null` over nothing. The sum is that of
   * doubles, each a little off its decimal; all of them together are off by less than half a unit of the
   * sum's fifteenth digit. So the sum is read at fifteen digits, which gives the sum of the decimals itself
   * whenever that has no more: (0.5501 + 0.55) / 2 is 0.5501 and not 0.55.
   */
  average(): number | null {
    if (this.weight === 0) return null;
    const { units, scale } = parseDecimal(this.sum.value().toPrecision(15));
    return roundQuotient(units, BigInt(this.weight) * 10n ** BigInt(scale), AVERAGE_DIGITS);
  }
}
