import { InputError, type Period } from '@callscope/core';
import type { ClientQuery } from './endpoint/ClientQuery';
import type { ClientErrorFacts } from './errors/ClientError';
import { ConfigError } from './errors/ConfigError';
import { ContractError } from './errors/ContractError';
import { ScopeError } from './errors/ScopeError';
import type { PeriodAnswer, Scope, Source, SourceIdentity, SourceQuery } from './source';

/** What a source is made from. */
export interface SourceDefinition<TWire, TView> {
  /** Named in the errors of the source. */
  readonly facts: Required<Pick<ClientErrorFacts, 'system' | 'endpoint'>>;
  /** What the source does with a period. */
  readonly answer: (period: Period) => PeriodAnswer;
  /** The query that fetches the wire answer. Its key is free of what only the view depends on. */
  readonly toQuery: (scope: Scope) => ClientQuery<TWire>;
  /** The view function. May throw core's `InputError`. */
  readonly toView: (wire: TWire, timeZone: string) => TView;
  /** IANA name; absent when the scope's zone decides which days are meant. */
  readonly dayZone?: string;
  /** The client's own, so that widgets start anew with another user; absent when there are no users. */
  readonly identity?: SourceIdentity;
}

/**
 * A source from a query and a view function.
 *
 * The source throws `ScopeError` for a period that it does not answer exactly. In its `select`, an answer
 * that core refuses becomes a `ContractError`, an unknown zone a `ConfigError`.
 */
export function defineSource<TWire, TView>(definition: SourceDefinition<TWire, TView>): Source<TView> {
  const { facts, answer, toQuery, toView, dayZone, identity } = definition;
  // One function a zone: a query whose `select` is new is computed anew at every render.
  const selects = new Map<string, (wire: TWire) => TView>();

  const toSelect = (timeZone: string) => {
    const known = selects.get(timeZone);
    if (known) return known;
    const select = (wire: TWire): TView => {
      try {
        return toView(wire, timeZone);
      } catch (error) {
        throw error instanceof InputError ? toClientError(error, facts) : error;
      }
    };
    selects.set(timeZone, select);
    return select;
  };

  const source = (scope: Scope): SourceQuery<TView> => {
    const { period } = scope;
    if (answer(period).kind !== 'exact') {
      throw new ScopeError({ ...facts }, `the period ${period.preset}`, 'ask the answer of its source first');
    }
    // The wire type is erased: whoever holds a source sees the view alone, and `select` only ever receives
    // what `queryFn` of the same object gave.
    return { ...toQuery(scope), select: toSelect(scope.timeZone) as (wire: unknown) => TView };
  };
  return Object.assign(source, {
    answer,
    ...(dayZone !== undefined && { dayZone }),
    ...(identity !== undefined && { identity }),
  });
}

function toClientError(
  error: InputError,
  facts: SourceDefinition<never, never>['facts'],
): ConfigError | ContractError {
  return error.code === 'unknown_zone'
    ? new ConfigError(facts, `requires a timeZone that this platform knows, got ${error.received}`)
    : new ContractError(facts, [{ path: error.argument, code: error.code }]);
}
