import type { Channel } from './Channel';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** One part of a whole. */
export interface Share {
  /** Stable name, unique in its set. */
  readonly id: string;
  /** English label; a host replaces it by `id`. */
  readonly label: string;
  /** Whole number, 0 or more. */
  readonly count: number;
  /** Percent of the whole, 0–100; `null` when the whole is 0. */
  readonly sharePercent: number | null;
  /** Decides the colour where the part is a channel. */
  readonly channel?: Channel;
}

/** Parts of one whole, in the order they are drawn. */
export interface ShareSet extends ViewModel {
  readonly kind: 'share-set';
  readonly shares: readonly Share[];
  /** What the percentages are of; at least the sum of the parts when they are a partition. */
  readonly whole: number;
  /**
   * Whether each counted thing is in one part at most. Only then may the parts be drawn as a ring, do their
   * percentages come from one largest-remainder division, and is what no part lists worth a row of its own.
   */
  readonly isPartition: boolean;
  /** What of the whole no part lists; 0 when the parts are no partition. */
  readonly unlistedCount: number;
  /** What is counted, plural, for example `calls`. */
  readonly countedNoun: string;
  readonly period: ViewPeriod | null;
}
