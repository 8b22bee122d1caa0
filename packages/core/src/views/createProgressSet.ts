import { requireCount } from '../arguments/requireCount';
import { requireText } from '../arguments/requireText';
import { requireWhole } from '../arguments/requireWhole';
import { fields } from '../checks/fields';
import { listOf } from '../checks/listOf';
import { orNull } from '../checks/orNull';
import { requireItemCount } from '../checks/requireItemCount';
import { requirePeriod } from '../checks/requirePeriod';
import { requireTone } from '../checks/requireTone';
import { sentOrRate } from '../checks/sentOrRate';
import { uniqueText } from '../checks/uniqueText';
import { within } from '../checks/within';
import { requireFigure } from '../figures/requireFigure';
import type { Progress, ProgressFigure, ProgressSet } from './ProgressSet';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** Something that is part done, before its percentage. */
export interface ProgressInput extends Omit<Progress, 'progressPercent'> {
  /**
   * Percent as a server sent it, 0–100, which then wins over ours; `null` or left out computes it here when
   * both counts are known. Over a total of 0 it is `null` whatever was sent.
   */
  readonly progressPercent?: number | null | undefined;
}

/** What a {@link ProgressSet} is made from. */
export interface ProgressSetInput {
  /** In the order they are drawn; ids unique, as are those of the figures of one item. */
  readonly items: readonly ProgressInput[];
  /** How many there are in all; those given when left out. */
  readonly itemCount?: number | undefined;
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
}

/**
 * Things that are part done as a view model, checked. Percentages have one digit, rounded once, half away from
 * zero.
 *
 * @throws {InputError} `duplicate` for an id that comes twice, `missing` for an empty id, label or status,
 * `unknown_value` for another tone, `out_of_range` for more done than there is, a percentage outside 0–100 or
 * an `itemCount` below the items given, `not_a_number` or `out_of_range` for another count, and what
 * {@link figure} throws
 * @example createProgressSet({ items: [] }).itemCount // => 0
 */
export function createProgressSet(input: ProgressSetInput): ProgressSet {
  return fields<ProgressSetInput, Omit<ProgressSet, keyof ViewModel>>({
    kind: () => 'progress-set',
    items: listOf(
      fields<ProgressInput, Progress>({
        id: uniqueText(),
        label: requireText,
        status: orNull(fields({ text: requireText, tone: requireTone })),
        totalCount: orNull(requireCount),
        doneCount: (apiName, argument, doneCount, { totalCount }) =>
          orNull(within(requireWhole, 0, totalCount ?? undefined))(apiName, argument, doneCount),
        progressPercent: (apiName, argument, sent, { doneCount, totalCount }) =>
          sentOrRate(apiName, argument, sent, doneCount, totalCount),
        figures: (apiName, argument, figures) =>
          listOf(fields<ProgressFigure>({ id: uniqueText(), label: requireText, figure: requireFigure }))(
            apiName,
            argument,
            figures,
          ),
      }),
    ),
    itemCount: requireItemCount,
    period: requirePeriod,
  })('createProgressSet', '', input);
}
