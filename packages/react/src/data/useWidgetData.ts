import type { ClientError, Source } from '@callscope/client';
import {
  onlineManager,
  skipToken,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { useCallscope } from '../provider/useCallscope';
import { useScope } from '../provider/useScope';
import { type EarlierQuery, filtersMeta, mayStayFor } from './mayStayFor';
import { ownOptions } from './ownOptions';
import { planRequest, type RequestPlan } from './planRequest';
import { toAsOfMs } from './toAsOfMs';
import { toFailure } from './toFailure';
import { useIdentityOf } from './useIdentityOf';
import { useNewDay } from './useNewDay';
import type { WidgetInput } from './WidgetInput';
import type { ReadyState, WidgetState } from './WidgetState';

/** The main answer of a widget. */
export type MainResult<TView> = Pick<
  UseQueryResult<TView, unknown>,
  'data' | 'dataUpdatedAt' | 'isPlaceholderData'
>;

/** A hook that makes what is drawn of a widget's answer. */
export type UseView = <TView>(
  source: Source<TView> | undefined,
  plan: RequestPlan<TView> | null,
  main: MainResult<TView>,
) => TView | undefined;

const useOwnView: UseView = (_source, _plan, { data }) => data;

// A query that is never asked and never kept, for widgets that have their figures or may not ask.
const nothingToAsk = {
  ...ownOptions,
  queryKey: ['callscope', 'nothing to ask'],
  queryFn: skipToken,
  gcTime: 0,
} as const;

/**
 * The figures of a widget and how they stand, from its `source` or `data`.
 *
 * Figures of another period stay on screen until the new ones come, but never across identities, endpoints
 * or filters: when the source has another identity, it is asked again and nothing of the former is shown. A
 * mounted source is also known to the range selector.
 *
 * @param useView what is drawn of an answer; the answer's own view when absent. The same at every render
 */
export function useWidgetData<TView>(
  input: WidgetInput<TView>,
  useView: UseView = useOwnView,
): WidgetState<TView> {
  const { queryClient, registry, askedQueries, reportUnauthorized } = useCallscope();
  const scope = useScope();
  const { source } = input;
  const identity = useIdentityOf(source);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another identity gives its queries other keys.
  const plan = useMemo(
    () => (source === undefined ? null : planRequest(source, scope)),
    [source, scope, identity],
  );
  const result = useQuery(toOptions(plan, scope.filters), queryClient);
  const view = useView(source, plan, result);
  const { refetch } = result;
  useNewDay(plan, source?.dayZone, refetch);
  const retry = useCallback(() => void refetch(), [refetch]);
  const { answer, dayZone } = source ?? {};
  useEffect(() => {
    if (answer === undefined) return;
    return registry.add({ answer, ...(dayZone !== undefined && { dayZone }) });
  }, [registry, answer, dayZone]);
  const queryKey = plan?.kind === 'ask' ? plan.query.queryKey : null;
  useEffect(() => {
    if (queryKey !== null) askedQueries.note(queryClient, queryKey);
  }, [askedQueries, queryClient, queryKey]);
  const state = toState(input, plan, result, view, retry);
  const isSignedOut = state.status === 'signed_out';
  useEffect(() => {
    if (isSignedOut) reportUnauthorized();
  }, [isSignedOut, reportUnauthorized]);
  return state;
}

function toOptions<TView>(
  plan: RequestPlan<TView> | null,
  scopeFilters: Readonly<Record<string, string>> = {},
): UseQueryOptions<unknown, ClientError, TView> {
  if (plan?.kind !== 'ask') return nothingToAsk;
  const { query } = plan;
  const filters = JSON.stringify(Object.entries(scopeFilters).sort());
  return {
    ...ownOptions,
    ...query,
    meta: { [filtersMeta]: filters },
    placeholderData: (earlier: unknown, earlierQuery: EarlierQuery | undefined) =>
      mayStayFor(earlierQuery, query.queryKey, filters) ? earlier : undefined,
  };
}

function toState<TView>(
  input: WidgetInput<TView>,
  plan: RequestPlan<TView> | null,
  result: UseQueryResult<TView, ClientError>,
  view: TView | undefined,
  retry: () => void,
): WidgetState<TView> {
  if (plan === null) return toGivenState(input.data);
  if (plan.kind === 'unsupported') return { status: 'unsupported', presets: plan.presets };
  if (plan.kind === 'refused') return toFailure(plan.error, true, null);
  const failure = result.isError ? toFailure(result.error, onlineManager.isOnline(), retry) : null;
  // Figures do not outlive the right to see them.
  if (failure?.status === 'denied' || failure?.status === 'signed_out') return failure;
  const isPaused = result.fetchStatus === 'paused';
  if (view === undefined) {
    return isPaused ? { status: 'offline' } : (failure ?? { status: 'loading' });
  }
  const isOffline = isPaused || failure?.status === 'offline';
  return {
    status: 'ready',
    view,
    stale: isOffline ? 'offline' : failure === null ? null : 'failed',
    isUpdating: result.fetchStatus === 'fetching',
    ...toAge(view, result.dataUpdatedAt === 0 ? null : result.dataUpdatedAt),
    askedPeriod: result.isPlaceholderData || plan.isUnranged ? null : plan.period,
    nearestPeriod: plan.nearestPeriod,
    isUnranged: plan.isUnranged,
    retry,
  };
}

// Clocks differ by minutes, and an answer takes its time; an hour is more than either.
const oldMs = 3_600_000;

function toAge(
  view: unknown,
  arrivedAtMs: number | null,
): Pick<ReadyState<unknown>, 'updatedAtMs' | 'isOld'> {
  const asOfMs = toAsOfMs(view);
  const isOld = asOfMs !== null && arrivedAtMs !== null && arrivedAtMs - asOfMs >= oldMs;
  return { updatedAtMs: isOld ? asOfMs : arrivedAtMs, isOld };
}

function toGivenState<TView>(data: TView | undefined): WidgetState<TView> {
  if (data === undefined) return { status: 'loading' };
  return {
    status: 'ready',
    view: data,
    stale: null,
    isUpdating: false,
    updatedAtMs: null,
    isOld: false,
    askedPeriod: null,
    nearestPeriod: null,
    isUnranged: false,
    retry: () => {},
  };
}
