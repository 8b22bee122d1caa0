import { InputError, type Period, toEpochMs, type ViewModel } from '@callscope/core';
import type { ClientQuery } from './endpoint/ClientQuery';
import type { DatedAnswer } from './endpoint/DatedAnswer';
import type { ClientErrorFacts } from './errors/ClientError';
import { ConfigError } from './errors/ConfigError';
import { ContractError } from './errors/ContractError';
import { ScopeError } from './errors/ScopeError';
import { quote } from './params/quote';
import type { SourceAnswer } from './SourceAnswer';
import type { PreviousRange } from './scope/PreviousRange';
import { requireNowMs } from './scope/requireNowMs';
import { requirePeriod, requireScope } from './scope/requireScope';
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

// The zones of one page are few, and a hostile one is no reason to keep more.
const maxSelects = 16;

/**
 * A source from a query and a view function.
 *
 * The source throws `ScopeError` for a period that it answers with another one or with none, `ConfigError` for what is
 * no scope. In its `select`, an answer that core refuses becomes a `ContractError`, an unknown zone a `ConfigError`.
 */
export function defineSource<TWire, TView>(definition: SourceDefinition<TWire, TView>): Source<TView> {
  const { facts, answer, toQuery, toView, comparison, filters, dayZone, identity } = definition;
  // One function a zone: a query whose `select` is new is computed anew at every render.
  const selects = new Map<string, (kept: unknown) => TView>();

  const toSelect = (timeZone: string) => {
    const known = selects.get(timeZone);
    if (known) return known;
    if (selects.size === maxSelects) selects.clear();
    // The wire type is erased: whoever holds a source sees the view alone, and `select` only ever receives what
    // `queryFn` of the same object gave.
    const select = (kept: unknown): TView => {
      const { wire, ...asked } = kept as SourceAnswer<TWire>;
      try {
        return toView(wire, { ...asked, timeZone });
      } catch (error) {
        throw error instanceof InputError ? toClientError(error, facts) : error;
      }
    };
    selects.set(timeZone, select);
    return select;
  };

  const checkedAnswer = (period: Period): PeriodAnswer => answer(requirePeriod(facts, period));

  const requireAnswerable = (scope: Scope): Scope => {
    const checked = requireScope(facts, scope);
    const { preset } = checked.period;
    const { kind } = answer(checked.period);
    if (kind === 'exact' || kind === 'unranged') return checked;
    throw new ScopeError({ ...facts }, `the period ${quote(preset)}`, 'ask the answer of its source first');
  };

  const toSourceQuery = (scope: Scope, query: ClientQuery<DatedAnswer<TWire>>): SourceQuery<TView> => ({
    ...query,
    queryFn: async (context): Promise<SourceAnswer<TWire>> => ({
      ...(await query.queryFn(context)),
      period: scope.period,
      nowMs: readNowMs(scope),
    }),
    select: toSelect(scope.timeZone),
  });

  const source = (given: Scope): SourceQuery<TView> => {
    const scope = requireAnswerable(given);
    return toSourceQuery(scope, toQuery(scope));
  };

  const compare = (given: Scope, asOfMs: number | null = null): SourceComparison<TView> | null => {
    const scope = requireAnswerable(given);
    const nowMs = requireNowMs(facts, scope);
    // A page's clock may be behind the system's, a table behind both.
    const previous = comparison?.toQuery(scope, Math.min(nowMs, asOfMs ?? nowMs));
    if (!comparison || !previous) return null;
    const { query, period, untilMs } = previous;
    return {
      query: { ...toSourceQuery({ ...scope, period }, query), retry: false },
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
    answer: checkedAnswer,
    ...(filters !== undefined && { filters }),
    ...(comparison !== undefined && { comparison: compare }),
    ...(dayZone !== undefined && { dayZone }),
    ...(identity !== undefined && { identity }),
  });
}

function readNowMs({ now, readNow }: Scope): number {
  try {
    if (readNow) return toEpochMs(readNow());
  } catch {
    // A host's clock that fails now must not cost the answer; the one that was checked when it was asked remains.
  }
  return toEpochMs(now);
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
  // Anything else that somebody took for a zone may be a name or a token.
  const zone = /^"[a-z_]{1,20}(?:\/[a-z_+-]{1,20}){1,2}"$/i.test(error.received) ? error.received : 'a text';
  return error.code === 'unknown_zone'
    ? new ConfigError(facts, `requires a timeZone that this platform knows, got ${zone}`)
    : new ContractError(facts, [{ path: error.argument, code: error.code }]);
}
