import { requireBetween } from '../arguments/requireBetween';
import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import { requireWhole } from '../arguments/requireWhole';
import { fields } from '../checks/fields';
import { listOf } from '../checks/listOf';
import { optional } from '../checks/optional';
import { requireChannel } from '../checks/requireChannel';
import { requirePeriod } from '../checks/requirePeriod';
import { sentOrRate } from '../checks/sentOrRate';
import { uniqueText } from '../checks/uniqueText';
import { percentShares } from '../numbers/percentShares';
import { sum } from '../numbers/sum';
import type { Share, ShareSet } from './ShareSet';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** One part before its percentage. */
export interface ShareInput extends Omit<Share, 'sharePercent'> {
  /**
   * Percent of the whole as a server sent it, 0–100, which then wins over ours; `null` or left out computes it
   * here. Over a whole of 0 it is `null` whatever was sent.
   */
  readonly sharePercent?: number | null | undefined;
}

/** What a {@link ShareSet} is made from. */
export interface ShareSetInput {
  /** In the order they are drawn; ids unique. */
  readonly shares: readonly ShareInput[];
  /** Whole number; the sum of the counts when left out, which only parts that exclude each other may do. */
  readonly whole?: number | undefined;
  /** Whether each counted thing is in one part at most; true when left out. */
  readonly isPartition?: boolean | undefined;
  /** What is counted, plural; `calls` when left out. */
  readonly countedNoun?: string | undefined;
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
}

/**
 * Parts of one whole as a view model, checked. The percentages of parts that exclude each other come from one
 * division by largest remainder, in which what no part lists takes part too; those of parts that overlap are
 * rates, each by itself. One digit. No parts, or a whole of 0, have no percentages.
 *
 * @throws {InputError} `duplicate` for an id that two parts have, `missing` for an empty id, label or noun,
 * `not_a_number` or `out_of_range` for another count or percentage, `out_of_range` for a whole below the sum of
 * its parts (below one of them where they overlap) or above 2^53 - 1, and for sent percentages of parts that
 * exclude each other which together exceed 100 by more than rounding explains, `unknown_value` for another
 * channel, and what its period is refused for
 * @see {@link percentShares}
 * @example createShareSet({ shares: [{ id: 'a', label: 'A', count: 1 }], whole: 3 }).shares[0].sharePercent // => 33.3
 */
export function createShareSet(input: ShareSetInput): ShareSet {
  const { isPartition = true } = input;
  const parts = listOf(
    fields<ShareInput>({
      id: uniqueText(),
      label: requireText,
      count: requireCount,
      sharePercent: (_apiName, _argument, sent) => sent, // checked below, once the whole is known
      channel: optional(requireChannel),
    }),
  )('createShareSet', 'shares', input.shares);
  const counts = parts.map(({ count }) => count);
  // Counts are whole numbers, so a sum beyond 2^53 stays beyond it and is refused with the whole.
  const listed = counts.reduce((total, count) => (isPartition ? total + count : Math.max(total, count)), 0);
  return fields<ShareSetInput, Omit<ShareSet, keyof ViewModel>>({
    kind: () => 'share-set',
    isPartition: () => isPartition,
    whole: (apiName, argument, whole) =>
      requireWhole(apiName, argument, isPartition ? (whole ?? listed) : whole, listed),
    shares: (apiName, argument, _shares, { whole }) => {
      const computed = isPartition ? percentShares(counts, 1, whole) : [];
      const shares = parts.map((part, index) => {
        const path = `${argument}[${index}].sharePercent`;
        const sent = part.sharePercent ?? computed[index];
        return { ...part, sharePercent: sentOrRate(apiName, path, sent, part.count, whole) };
      });
      const total = sum(shares.map(({ sharePercent }) => sharePercent ?? 0));
      // Rounding to whole percents, the coarsest anyone sends, adds at most a half to each part.
      if (isPartition) requireBetween(apiName, 'sum of sharePercent', total, 0, 100 + shares.length / 2);
      return shares;
    },
    unlistedCount: (_apiName, _argument, _value, { whole }) => (isPartition ? whole - listed : 0),
    countedNoun: (apiName, argument, noun = 'calls') => requireText(apiName, argument, noun),
    period: requirePeriod,
  })('createShareSet', '', input);
}
