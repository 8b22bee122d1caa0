import { nearestDouble } from './nearestDouble';

// Below this, 2^64 values can be added before anything overflows.
const HUGE = 2 ** 960;
const UNIT_BITS = 1074n;

/**
 * A running sum of finite doubles that loses nothing: its value does not depend on the order in which
 * anything was added.
 *
 * @see Shewchuk 1997, "Adaptive Precision Floating-Point Arithmetic", Grow-Expansion; the final rounding is
 * that of CPython's `math.fsum`
 */
export class ExactSum {
  /** Doubles that do not overlap, smallest first, none 0. */
  private readonly parts: number[] = [];
  /** Whatever is too large for `parts`, as an integer: doubles of this size are whole numbers. */
  private huge = 0n;

  /** @param value finite */
  add(value: number): void {
    if (Math.abs(value) >= HUGE) {
      this.huge += BigInt(value);
      return;
    }
    let carried = value;
    let kept = 0;
    for (const part of this.parts) {
      const larger = Math.abs(carried) < Math.abs(part) ? part : carried;
      const smaller = larger === part ? carried : part;
      const high = larger + smaller;
      const low = smaller - (high - larger);
      if (low !== 0) this.parts[kept++] = low;
      carried = high;
    }
    this.parts.length = kept;
    if (carried !== 0) this.parts.push(carried);
  }

  /** The double nearest to the sum, ties to even; 0 for an empty sum; `Infinity` beyond the largest double. */
  value(): number {
    return this.huge === 0n ? roundParts(this.parts) : this.valueWithHuge();
  }

  /**
   * The sum as the one expansion that every equal sum has: the nearest double, then the double nearest to
   * what is left, and so on until nothing is left. Empty for 0. For sums within the range of doubles.
   */
  expansion(): readonly number[] {
    const rest = new ExactSum();
    rest.huge = this.huge;
    rest.parts.push(...this.parts);
    const expansion: number[] = [];
    for (let next = rest.value(); next !== 0; next = rest.value()) {
      expansion.push(next);
      rest.add(-next);
    }
    return expansion;
  }

  private valueWithHuge(): number {
    let units = this.huge << UNIT_BITS;
    for (const part of this.parts) units += toUnits(part);
    return nearestDouble(units, 1n << UNIT_BITS);
  }
}

/** Every finite double is a whole number of 2^-1074. */
function toUnits(value: number): bigint {
  let whole = value;
  let doublings = 0n;
  for (; !Number.isInteger(whole); doublings += 1n) whole *= 2;
  return BigInt(whole) << (UNIT_BITS - doublings);
}

function roundParts(parts: readonly number[]): number {
  let index = parts.length - 1;
  let high = parts[index] ?? 0;
  let low = 0;
  while (index > 0 && low === 0) {
    index -= 1;
    const part = parts[index] ?? 0;
    const next = high + part;
    low = part - (next - high);
    high = next;
  }
  // The low half was cut off at a tie: what follows it decides to which side the tie goes.
  const following = index > 0 ? (parts[index - 1] ?? 0) : 0;
  if ((low < 0 && following < 0) || (low > 0 && following > 0)) {
    const doubled = low * 2;
    const shifted = high + doubled;
    if (shifted - high === doubled) return shifted;
  }
  return high;
}
