import { createKpiSet, type FigureFormula, figure, type Kpi, type KpiSet, type Unit } from '@callscope/core';
import { sent, type Term } from '../../../views/formula';
import type { LoquentContext } from '../LoquentContext';
import { toViewPeriod } from '../toViewPeriod';
import { withLoquentOrigin } from '../withLoquentOrigin';

/** One key figure as Loquent sent it, and how it comes about. */
export interface KpiRow extends Omit<Kpi, 'figure' | 'comparison' | 'caption'> {
  readonly value: number | null | undefined;
  readonly unit: Unit;
  /** What the figure speaks of. */
  readonly basis: string;
  /** What is counted or summed; the basis itself, as many as the value, when left out. */
  readonly numerator?: Term;
  readonly denominator?: Term;
  /** Whether its 0 is Loquent's way to write a division by nothing. */
  readonly isOverNothing?: boolean;
  readonly caption?: Kpi['caption'] | null;
  /** Of the percentage in the caption, where it has one. */
  readonly captionFormula?: FigureFormula;
}

/** Key figures as Loquent sent them, unrounded, of the range that was asked for; absent when it sent none of them. */
export function toKpiView(
  context: LoquentContext,
  rows: readonly KpiRow[],
  more: { readonly isEmpty: boolean; readonly isUnranged?: boolean },
): KpiSet {
  const kpis = rows.map(
    ({ id, label, better, caption, ...row }): Kpi => ({
      id,
      label,
      better,
      figure: toFigure(row),
      ...(caption && { caption }),
    }),
  );
  const formulas = rows.flatMap(
    ({ id, basis, value, numerator = [basis, value], denominator, captionFormula }) => [
      sent(id, basis, numerator, denominator),
      ...(captionFormula ? [captionFormula] : []),
    ],
  );
  const { isEmpty, isUnranged = false } = more;
  const period = isUnranged ? null : toViewPeriod(context);
  const isAbsent = rows.every(({ value }) => value == null);
  return withLoquentOrigin(createKpiSet({ kpis, isEmpty, period }), context, formulas, isAbsent);
}

function toFigure({ value, unit, isOverNothing }: Pick<KpiRow, 'value' | 'unit' | 'isOverNothing'>) {
  if (value === 0 && isOverNothing) return figure(null, unit, { absence: 'no_basis' });
  // Loquent names no currency; US dollars are inferred.
  return figure(value ?? null, unit, unit === 'currency' ? { currency: 'USD' } : {});
}
