import { createInputError } from '../arguments/createInputError';
import { rate } from '../numbers/rate';
import { roundQuotient } from '../numbers/roundQuotient';
import type { DailyCallCounts, DailyCallMeasures, DailyCallPartials } from './DailyCallStats';
import { absentSums, type SumColumn, zeroCounts } from './metricColumns';
import { WeightedSum } from './WeightedSum';

/**
 * The metric columns of a group while it is still being added to. Everything in it adds up exactly, so
 * neither the order nor the grouping of what comes in changes what comes out.
 */
export class DailyAccumulator {
  readonly counts = zeroCounts();
  readonly sums = absentSums();
  readonly talkRatio = new WeightedSum();
  readonly listenRatio = new WeightedSum();
  readonly scriptAdherence = new WeightedSum();

  /** Adds to a column that from now on is held. */
  addTo(column: SumColumn, amount: number): void {
    this.sums[column] = (this.sums[column] ?? 0) + amount;
  }

  /** @throws {InputError} `out_of_range` if a column has grown beyond 2^53 - 1 */
  toMetrics(apiName: string): DailyCallCounts & DailyCallMeasures {
    // Columns never shrink, so one that ends within the safe integers was exact all the way.
    for (const [column, total] of [...Object.entries(this.counts), ...Object.entries(this.sums)]) {
      if (total !== null && !Number.isSafeInteger(total)) {
        const requirement = 'to add up to at most 9007199254740991';
        throw createInputError('out_of_range', apiName, column, total, requirement);
      }
    }
    return {
      ...this.counts,
      ...this.sums,
      avg_duration_seconds: this.quotient('total_duration_seconds', 0),
      avg_talk_ratio: this.talkRatio.average(),
      avg_listen_ratio: this.listenRatio.average(),
      avg_script_adherence: this.scriptAdherence.average(),
    };
  }

  /** A held column over completed calls; `null` when it is not held or nothing was completed. */
  quotient(column: SumColumn, digits: number): number | null {
    const total = this.sums[column];
    const { completed_calls } = this.counts;
    if (total === null || completed_calls === 0) return null;
    return roundQuotient(BigInt(total), BigInt(completed_calls), digits);
  }

  /** A held column as percent of another; `null` when either is not held or the other is 0. */
  share(part: SumColumn, whole: number | null): number | null {
    const held = this.sums[part];
    return held === null || whole === null ? null : rate(held, whole);
  }

  /** The averages before their division. */
  toPartials(): DailyCallPartials {
    return {
      talk_ratio: this.talkRatio.toTotal(),
      listen_ratio: this.listenRatio.toTotal(),
      script_adherence: this.scriptAdherence.toTotal(),
    };
  }
}
