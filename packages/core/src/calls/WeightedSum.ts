import { ExactSum } from '../numbers/ExactSum';
import type { WeightedTotal } from './DailyCallStats';

/** An average while it is still being added to. */
export class WeightedSum {
  private readonly sum = new ExactSum();
  private weight = 0;

  /** Adds a part of the sum, and the weight that it brings. */
  add(part: number, weight: number): void {
    this.sum.add(part);
    this.weight += weight;
  }

  toTotal(): WeightedTotal {
    return { sum: this.sum.expansion(), weight: this.weight };
  }
}
