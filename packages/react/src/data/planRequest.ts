import type { Scope, Source, SourceQuery } from '@callscope/client';
import type { Period, PeriodPreset } from '@callscope/core';

/** What to ask a source for the chosen scope, if anything. */
export type RequestPlan<TView> =
  | { readonly kind: 'ask'; readonly query: SourceQuery<TView>; readonly nearestPeriod: Period | null }
  | { readonly kind: 'unsupported'; readonly presets: readonly (PeriodPreset | 'custom')[] }
  | { readonly kind: 'refused'; readonly error: unknown };

/** Asks the source what it does with the period before anything is sent. What it throws becomes `refused`. */
export function planRequest<TView>(source: Source<TView>, scope: Scope): RequestPlan<TView> {
  try {
    const answer = source.answer(scope.period);
    switch (answer.kind) {
      case 'none':
        return { kind: 'unsupported', presets: answer.presets };
      case 'nearest':
        return {
          kind: 'ask',
          query: source({ ...scope, period: answer.period }),
          nearestPeriod: answer.period,
        };
      case 'exact':
        return { kind: 'ask', query: source(scope), nearestPeriod: null };
      default:
        return answer satisfies never;
    }
  } catch (error) {
    return { kind: 'refused', error };
  }
}
