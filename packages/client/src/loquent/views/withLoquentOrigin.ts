import { type FigureFormula, type ViewModel, withOrigin } from '@callscope/core';
import type { LoquentContext } from './LoquentContext';

/**
 * A view that says where its figures come from: the organization's zone, and the moment of the answer.
 *
 * @param isAbsent whether Loquent sent nothing of what it shows, which is not the same as none
 */
export function withLoquentOrigin<TView extends object & ViewModel>(
  view: TView,
  { organizationTimeZone: timeZone, asOfMs }: LoquentContext,
  formulas: readonly FigureFormula[],
  isAbsent = false,
): TView {
  const explained = withOrigin(view, { timeZone, asOfMs, formulas });
  return isAbsent ? { ...explained, absence: 'not_sent' } : explained;
}
