import type { PeriodAnswer, Source, SourceIdentity } from '@callscope/client';
import type { Period } from '@callscope/core';

/** Options of `fixtureSource`. */
export interface FixtureSourceOptions {
  /** What the source says about a period; `exact` when absent. */
  readonly answer?: (period: Period) => PeriodAnswer;
  /** Name in the query key, for sources that share a query client; `fixture` when absent. */
  readonly name?: string;
  /** Whose figures they are; its prefix then stands before the name. */
  readonly identity?: SourceIdentity;
  /** IANA zone whose days are counted. */
  readonly dayZone?: string;
}

/** A source without a system behind it: whatever `load` does is what the widget gets. Never retried. */
export function fixtureSource<TView>(
  load: () => Promise<TView>,
  { answer = () => ({ kind: 'exact' }), name = 'fixture', ...facts }: FixtureSourceOptions = {},
): Source<TView> {
  // `load` of the same object gives what `select` receives.
  const select = (loaded: unknown) => loaded as TView;
  return Object.assign(
    ({ period }: { readonly period: Period }) => ({
      queryKey: [...(facts.identity?.keyPrefix() ?? []), name, period],
      queryFn: load,
      select,
      retry: false,
    }),
    { answer, ...facts },
  );
}

/** A load that never ends. */
export const never = (): Promise<never> => new Promise(() => {});
