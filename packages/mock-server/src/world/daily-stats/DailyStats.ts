import { type DailyCallStats, rollUpDailyColumnar } from '@callscope/core';
import type { CallTable } from '../tables/CallTable';
import type { DailyStatsFreshness } from './DailyStatsFreshness';
import { lagDailyStats } from './lagDailyStats';

/**
 * The calls of an organization rolled up, a row for each UTC day, campaign and client. All of them are rolled up once,
 * when they are first asked for, and what there was at a moment once for the last moment that was asked for.
 */
export class DailyStats {
  readonly #readCalls: () => CallTable;
  #settled: readonly DailyCallStats[] | undefined;
  #lagging: { readonly nowMs: number; readonly rows: readonly DailyCallStats[] } | undefined;

  /** @param readCalls gives the calls, ascending by start; the same whenever it is asked */
  constructor(readCalls: () => CallTable) {
    this.#readCalls = readCalls;
  }

  /** The rows as fresh as asked for. */
  at(freshness: DailyStatsFreshness): readonly DailyCallStats[] {
    this.#settled ??= rollUpDailyColumnar(this.#readCalls().columns(), { timeZone: 'UTC' });
    if (freshness.kind === 'settled') return this.#settled;
    const { nowMs } = freshness;
    if (this.#lagging?.nowMs !== nowMs) {
      this.#lagging = { nowMs, rows: lagDailyStats(this.#settled, this.#readCalls(), nowMs) };
    }
    return this.#lagging.rows;
  }
}
