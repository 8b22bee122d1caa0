import { requireText } from '../arguments/requireText';
import { fields } from '../checks/fields';
import { figureIn } from '../checks/figureIn';
import { listOf } from '../checks/listOf';
import { optional } from '../checks/optional';
import { orNull } from '../checks/orNull';
import { requireItemCount } from '../checks/requireItemCount';
import { requirePeriod } from '../checks/requirePeriod';
import { requirePhrase } from '../checks/requirePhrase';
import { sentOrRate } from '../checks/sentOrRate';
import { uniqueText } from '../checks/uniqueText';
import { requireFigure } from '../figures/requireFigure';
import type { Figure } from './Figure';
import type { Ranking, RankingItem } from './Ranking';
import type { ViewModel } from './ViewOrigin';
import type { ViewPeriod } from './ViewPeriod';

/** One row before its share. */
export interface RankingItemInput extends Omit<RankingItem, 'sharePercent'> {
  /**
   * Percent of the whole as a server sent it, 0–100, which then wins over ours; `null` or left out computes it
   * here when the whole is known. Over a whole of 0 it is `null` whatever was sent.
   */
  readonly sharePercent?: number | null | undefined;
}

/** What a {@link Ranking} is made from. */
export interface RankingInput {
  /** In the order they are drawn, which is the server's and is kept; ids unique; figures of one unit. */
  readonly items: readonly RankingItemInput[];
  /** What the shares are of, in the unit of the rows; `null` when left out. */
  readonly whole?: Figure | null | undefined;
  /** How many rows there are in all; those given when left out. */
  readonly itemCount?: number | undefined;
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
}

/**
 * Rows by one figure as a view model, checked. The order given is kept: a server that ranks has its reasons
 * for ties. Shares have one digit, rounded once, half away from zero; rows may overlap, so they need not add
 * up to 100.
 *
 * @throws {InputError} `duplicate` for an id that two rows have, `missing` for an empty id or label,
 * `unknown_value` for figures of two units, `out_of_range` for a figure below 0 or beyond a known whole, a
 * percentage outside 0–100 or an `itemCount` below the rows given, and what {@link figure} and {@link rate}
 * throw
 * @example createRanking({ items: [{ id: 'a', label: 'A', figure: figure(1, 'count') }], whole: figure(8, 'count') }).items[0].sharePercent // => 12.5
 */
export function createRanking(input: RankingInput): Ranking {
  return fields<RankingInput, Omit<Ranking, keyof ViewModel>>({
    kind: () => 'ranking',
    whole: (apiName, argument, whole = null) => orNull(requireFigure)(apiName, argument, whole),
    items: (apiName, argument, items, { whole }) => {
      const maximum = whole?.value ?? null;
      let unit = whole?.unit;
      return listOf(
        fields<RankingItemInput, RankingItem>({
          id: uniqueText(),
          label: requireText,
          figure: (_, path, value) => {
            unit ??= value.unit;
            return figureIn(unit, maximum)(apiName, path, value);
          },
          sharePercent: (_, path, sent, { figure }) => sentOrRate(apiName, path, sent, figure.value, maximum),
          detail: optional(requirePhrase),
        }),
      )(apiName, argument, items);
    },
    itemCount: requireItemCount,
    period: requirePeriod,
  })('createRanking', '', input);
}
