import { type FigureFormula, type ViewModel, withOrigin } from '@callscope/core';
import type { LoquentContext } from './LoquentContext';

/** A view that says where its figures come from: the organization's zone, and the moment of the answer. */
export function withLoquentOrigin<TView extends object & ViewModel>(
  view: TView,
  { organizationTimeZone: timeZone, asOfMs }: LoquentContext,
  formulas: readonly FigureFormula[],
): TView {
  return withOrigin(view, { timeZone, asOfMs, formulas });
}
