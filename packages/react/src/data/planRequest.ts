import type { Scope, Source, SourceQuery } from '@callscope/client';
import type { Period, PeriodPreset } from '@callscope/core';

/** What to ask a source for the chosen scope, if anything. */
export type RequestPlan<TView> =
  | {
      readonly kind: 'ask';
      readonly query: SourceQuery<TView>;
      /** The period that is asked for. */
      readonly period: Period;
      /** The same when it is not the chosen one, otherwise `null`. */
      readonly nearestPeriod: Period | null;
      /** The scope with that period. */
      readonly scope: Scope;
      /** The figures are of now, whatever the period. */
      readonly isUnranged: boolean;
    }
  | { readonly kind: 'unsupported'; readonly presets: readonly (PeriodPreset | 'custom')[] }
  | { readonly kind: 'refused'; readonly error: unknown };

/** Asks the source what it does with the period before anything is sent. What it throws becomes `refused`. */
export function planRequest<TView>(source: Source<TView>, scope: Scope): RequestPlan<TView> {
  try {
    const answer = source.answer(scope.period);
    if (answer.kind === 'none') return { kind: 'unsupported', presets: answer.presets };
    const nearestPeriod = answer.kind === 'nearest' ? answer.period : null;
    const period = nearestPeriod ?? scope.period;
    const asked = nearestPeriod === null ? scope : { ...scope, period };
    const isUnranged = answer.kind === 'unranged';
    return { kind: 'ask', query: source(asked), period, nearestPeriod, scope: asked, isUnranged };
  } catch (error) {
    return { kind: 'refused', error };
  }
}
