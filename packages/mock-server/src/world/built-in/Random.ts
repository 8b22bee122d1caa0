import { hashText } from '../hashText';

const twoTo32 = 0x1_0000_0000;

/**
 * Chance from a text: the same text gives the same draws on every machine. Whole numbers only (sfc32), so
 * that no platform's arithmetic can decide a row.
 * @see https://pracrand.sourceforge.net/ (sfc32, Chris Doty-Humphrey)
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter: number;

  constructor(seedText: string) {
    [this.#a, this.#b, this.#c, this.#counter] = hashText(seedText);
    // The generator's author asks for this many draws before the first is used.
    for (let warmup = 0; warmup < 12; warmup += 1) this.#next();
  }

  /** A whole number from 0 up to but without `limit`; `limit` is 1 to 2,097,151. */
  below(limit: number): number {
    // Exact: the product stays under 2^53.
    return Math.floor((this.#next() * limit) / twoTo32);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True in `perMille` of 1,000 draws. */
  chance(perMille: number): boolean {
    return this.below(1000) < perMille;
  }

  /** One of the items, each as often as its weight (a whole number of 0 or more) has it. */
  pick<T>(items: readonly { readonly value: T; readonly weight: number }[]): T {
    let rest = this.below(items.reduce((total, { weight }) => total + weight, 0));
    for (const { value, weight } of items) {
      if (rest < weight) return value;
      rest -= weight;
    }
    throw new RangeError('Random.pick requires a weight above 0');
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
}
