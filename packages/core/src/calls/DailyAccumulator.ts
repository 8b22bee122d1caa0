import type { DailyCallKey, DailyCallStats } from './DailyCallStats';
import { toStats } from './toStats';
import { WeightedSum } from './WeightedSum';
import { zeroTotals } from './zeroTotals';

/**
 * A row while it is still being added to. Everything in it adds up exactly, so neither the order nor the
 * grouping of what comes in changes what comes out.
 */
export class DailyAccumulator implements DailyCallKey {
  /** As {@link zeroTotals} makes them. */
  readonly totals = zeroTotals();
  readonly talk_ratio = new WeightedSum();
  readonly listen_ratio = new WeightedSum();
  readonly script_adherence = new WeightedSum();

  constructor(
    readonly stat_date = '',
    readonly agency_id: string | null = null,
    readonly campaign_id: string | null = null,
    readonly client_id: string | null = null,
  ) {}

  /** @throws {InputError} `out_of_range` if a column has grown beyond 2^53 - 1 */
  toStats(apiName: string): DailyCallStats {
    return toStats(apiName, this, this.totals, {
      talk_ratio: this.talk_ratio.toTotal(),
      listen_ratio: this.listen_ratio.toTotal(),
      script_adherence: this.script_adherence.toTotal(),
    });
  }
}
