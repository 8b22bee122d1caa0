import { ExactSum } from '../numbers/ExactSum';
import { expandParts } from './expandParts';

const LARGEST = 2 ** 12;
// Adding 1.5 * 2^n and taking it away again rounds to a multiple of 2^(n - 52), here of 2^-27 and of 2^-68:
// 2^12 pieces of either add up to less than 53 bits of them.
const COARSE = 1.5 * 2 ** 25;
const FINE = 1.5 * 2 ** -16;

/**
 * A running sum that loses nothing, as {@link ExactSum} is, and several times as fast for ratios and sums of
 * them: each is split at two fixed grids, and what does not fit (above 2^12, or bits below 2^-68) goes to an
 * exact sum.
 *
 * @see Rump, Ogita and Oishi 2008, "Accurate Floating-Point Summation", ExtractScalar
 */
export class RatioSum {
  /** How many calls (or how much weight) the sum is over. */
  weight = 0;
  #high = 0;
  #low = 0;
  #count = 0;
  #rest: ExactSum | undefined;

  /** @param value finite */
  add(value: number): void {
    if (Math.abs(value) > LARGEST || this.#count === LARGEST) this.#spill(value);
    else {
      const high = value + COARSE - COARSE;
      const low = value - high + FINE - FINE;
      this.#high += high;
      this.#low += low;
      this.#count += 1;
      const rest = value - high - low;
      if (rest !== 0) this.#spill(rest);
    }
  }

  /** As that of {@link ExactSum}. */
  expansion(): readonly number[] {
    if (this.#rest) this.#spill(0);
    return expandParts(this.#high, this.#low, this.#rest);
  }

  /** Moves everything to the exact sum. */
  #spill(value: number): void {
    this.#rest ??= new ExactSum();
    for (const part of [this.#high, this.#low, value]) this.#rest.add(part);
    this.#high = 0;
    this.#low = 0;
    this.#count = 0;
  }
}
