import { InputError, type Period, type ViewModel } from '@callscope/core';
import type { ClientQuery } from './endpoint/ClientQuery';
import type { DatedAnswer } from './endpoint/DatedAnswer';
import type { ClientErrorFacts } from './errors/ClientError';
import { ConfigError } from './errors/ConfigError';
import { ContractError } from './errors/ContractError';
import { ScopeError } from './errors/ScopeError';
import type { PreviousRange } from './scope/PreviousRange';
import { requireNowMs } from './scope/requireNowMs';
import type { PeriodAnswer, Scope, Source, SourceComparison, SourceIdentity, SourceQuery } from './source';
import type { ViewContext } from './views/ViewContext';

/** The figures of the preceding range. */
export interface PreviousQuery<TWire> extends Pick<PreviousRange<unknown>, 'period' | 'untilMs'> {
  readonly query: ClientQuery<DatedAnswer<TWire>>;
}

/** How a source compares a range with the one before it. */
export interface ComparisonDefinition<TWire, TView> {
  /**
   * The query of the preceding range; `null` where the system cannot give one like it. Current figures have data up to
   * `untilMs`, epoch milliseconds.
   */
  readonly toQuery: (scope: Scope, untilMs: number) => PreviousQuery<TWire> | null;
  /** The current figures with the earlier ones beside them. May throw core's `InputError`, which leaves the current. */
  readonly compare: (current: TView, previous: TView) => TView;
}

/** What a source is made from. */
export interface SourceDefinition<TWire, TView> {
  /** Named in the errors of the source. */
  readonly facts: Required<Pick<ClientErrorFacts, 'system' | 'endpoint'>>;
  /** What the source does with a period. */
  readonly answer: (period: Period) => PeriodAnswer;
  /** The query that fetches the wire answer. Its key is free of what only the view depends on. */
  readonly toQuery: (scope: Scope) => ClientQuery<DatedAnswer<TWire>>;
  /** The view function. May throw core's `InputError`. */
  readonly toView: (wire: TWire, context: ViewContext) => TView;
  /** The filters that `toQuery` takes; absent when nobody said it. */
  readonly filters?: readonly string[];
  /** Absent for what is not compared. */
  readonly comparison?: ComparisonDefinition<TWire, TView>;
  /** IANA name; absent when the scope's zone decides which days are meant. */
  readonly dayZone?: string;
  /** The client's own, so that widgets start anew with another user; absent when there are no users. */
  readonly identity?: SourceIdentity;
}

// Scopes of one page are few; a clock that runs must not make the list grow without end.
const maxSelects = 16;

/**
 * A source from a query and a view function.
 *
 * The source throws `ScopeError` for a period that it does not answer exactly, `ConfigError` for a clock that shows
 * no moment. In its `select`, an answer that core refuses becomes a `ContractError`, an unknown zone a `ConfigError`.
 */
export function defineSource<TWire, TView>(definition: SourceDefinition<TWire, TView>): Source<TView> {
  const { facts, answer, toQuery, toView, comparison, filters, dayZone, identity } = definition;
  // One function a scope: a query whose `select` is new is computed anew at every render.
  const selects = new Map<string, (kept: unknown) => TView>();

  const toSelect = ({ period, timeZone, now }: Scope) => {
    const scope = { period, timeZone, nowMs: requireNowMs(facts, { now }) };
    const key = JSON.stringify(scope);
    const known = selects.get(key);
    if (known) return known;
    if (selects.size === maxSelects) selects.clear();
    // The wire type is erased: whoever holds a source sees the view alone, and `select` only ever receives what
    // `queryFn` of the same object gave.
    const select = (kept: unknown): TView => {
      const { wire, asOfMs } = kept as DatedAnswer<TWire>;
      try {
        return toView(wire, { ...scope, asOfMs });
      } catch (error) {
        throw error instanceof InputError ? toClientError(error, facts) : error;
      }
    };
    selects.set(key, select);
    return select;
  };

  const refuseInexact = ({ period }: Scope) => {
    const { kind } = answer(period);
    if (kind === 'exact' || kind === 'unranged') return;
    throw new ScopeError({ ...facts }, `the period ${period.preset}`, 'ask the answer of its source first');
  };

  const source = (scope: Scope): SourceQuery<TView> => {
    refuseInexact(scope);
    return { ...toQuery(scope), select: toSelect(scope) };
  };

  const compare = (scope: Scope, asOfMs: number | null = null): SourceComparison<TView> | null => {
    refuseInexact(scope);
    const nowMs = requireNowMs(facts, scope);
    // A page's clock may be behind the system's, a table behind both.
    const previous = comparison?.toQuery(scope, Math.min(nowMs, asOfMs ?? nowMs));
    if (!comparison || !previous) return null;
    const { query, period, untilMs } = previous;
    return {
      query: { ...query, retry: false, select: toSelect({ ...scope, period }) },
      compare: (current, earlier) => {
        if (endsBefore(current, untilMs)) return current;
        try {
          return comparison.compare(current, earlier);
        } catch (error) {
          // A change that is no number is no reason to show no figures.
          if (error instanceof InputError) return current;
          throw error;
        }
      },
    };
  };

  return Object.assign(source, {
    answer,
    ...(filters !== undefined && { filters }),
    ...(comparison !== undefined && { comparison: compare }),
    ...(dayZone !== undefined && { dayZone }),
    ...(identity !== undefined && { identity }),
  });
}

// An answer is a little older than the clock that is read when it is there.
const toleratedMs = 5 * 60_000;

/** Whether figures say that they are of an earlier moment than they should go up to. */
function endsBefore(view: unknown, untilMs: number): boolean {
  const asOfMs = (view as ViewModel | null)?.origin?.asOfMs ?? null; // any view model may say it
  return asOfMs !== null && asOfMs < untilMs - toleratedMs;
}

function toClientError(
  error: InputError,
  facts: SourceDefinition<never, never>['facts'],
): ConfigError | ContractError {
  return error.code === 'unknown_zone'
    ? new ConfigError(facts, `requires a timeZone that this platform knows, got ${error.received}`)
    : new ContractError(facts, [{ path: error.argument, code: error.code }]);
}
