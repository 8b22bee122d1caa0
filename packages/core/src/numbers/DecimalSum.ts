import type { Decimal } from './toDecimal';

/** A running sum of decimals without error. */
export class DecimalSum implements Decimal {
  units = 0n;
  scale = 0;

  /** Adds a decimal, widening the scale when it has more digits than any before. */
  add({ units, scale }: Decimal): void {
    if (scale > this.scale) {
      this.units *= 10n ** BigInt(scale - this.scale);
      this.scale = scale;
    }
    this.units += scale < this.scale ? units * 10n ** BigInt(this.scale - scale) : units;
  }
}
