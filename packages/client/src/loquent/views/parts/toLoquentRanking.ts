import { createRanking, type Figure, type Ranking, sum } from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import type { LoquentContext } from '../LoquentContext';
import { uniqueTexts } from '../texts/uniqueTexts';
import { toViewPeriod } from '../toViewPeriod';
import { withLoquentOrigin } from '../withLoquentOrigin';

/** What a ranking is made from. */
export interface RankingSource {
  /** In any order; names may come twice. */
  readonly rows: readonly { readonly id: string; readonly label: string; readonly amount: number }[];
  /** What the rows are parts of; `null` when it was not sent. */
  readonly total: number | null;
  /** Whether the rows were not sent. */
  readonly isAbsent: boolean;
  readonly toFigure: (amount: number) => Figure;
  /** What a row's figure is, plural, for example `cost of the feature`. */
  readonly measured: string;
  /** What the figures speak of. */
  readonly basis: string;
}

/** Rows with the largest first; shares of the total, unless the rows exceed it. */
export function toLoquentRanking(source: RankingSource, context: LoquentContext): Ranking {
  const { rows, total, toFigure, measured, basis } = source;
  const ids = uniqueTexts(rows.map(({ id }) => id));
  const items = rows
    .map(({ label, amount }, index) => ({ id: ids[index] ?? '', label, figure: toFigure(amount), amount }))
    .sort((one, other) => other.amount - one.amount)
    .map(({ id, label, figure }) => ({ id, label, figure }));
  const isWhole =
    total !== null &&
    isWithin(
      rows.map(({ amount }) => amount),
      total,
    );
  const view = createRanking({
    items,
    whole: isWhole ? toFigure(total) : null,
    period: toViewPeriod(context),
  });
  const whole = [`${measured}, all together`, isWhole ? total : null] as const;
  return withLoquentOrigin(
    view,
    context,
    [
      sent('figure', basis, measured),
      computed('sharePercent', basis, measured, whole),
      sent('whole', basis, whole),
    ],
    source.isAbsent,
  );
}

/** Beyond 2^53 - 1 core divides nothing. Parts may exceed their whole by what doubles lose in adding up. */
function isWithin(amounts: readonly number[], total: number): boolean {
  if (total > Number.MAX_SAFE_INTEGER || amounts.some((amount) => amount > total)) return false;
  return sum(amounts) <= total * (1 + 1e-9);
}
