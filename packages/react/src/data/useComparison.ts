import type { ClientError, Scope, Source, SourceComparison } from '@callscope/client';
import { hashKey, type UseQueryOptions, useQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useCallscope } from '../provider/useCallscope';
import { ownOptions } from './ownOptions';
import type { RequestPlan } from './planRequest';
import { toAsOfMs } from './toAsOfMs';
import { useTurn } from './useTurn';
import type { MainResult } from './useWidgetData';

/**
 * The figures of a widget with those of the preceding range beside them, once these have come.
 *
 * The preceding range is asked for once for each answer of the widget's own, up to the moment of that answer, when no
 * widget under the provider is waiting for one. What fails is left out. Figures of a former period are compared with
 * nothing.
 *
 * @param plan what was asked for, `null` for a widget that asks nothing; another for each identity
 */
export function useComparison<TView>(
  source: Source<TView> | undefined,
  plan: RequestPlan<TView> | null,
  main: MainResult<TView>,
): TView | undefined {
  const { queryClient, askedQueries, comparesRanges, answerClock } = useCallscope();
  const { data, dataUpdatedAt } = main;
  const asOfMs = toAsOfMs(data);
  const isWanted = comparesRanges && data !== undefined && !main.isPlaceholderData;
  const comparison = useMemo(() => {
    if (!isWanted || !source || plan?.kind !== 'ask') return null;
    return findComparison(source, { ...plan.scope, now: answerClock(dataUpdatedAt) }, asOfMs);
  }, [isWanted, source, plan, answerClock, dataUpdatedAt, asOfMs]);
  const queryKey = comparison?.query.queryKey ?? null;
  const isTurn = useTurn(queryKey && hashKey([queryKey, dataUpdatedAt]));
  // A list, because there may be none to ask, and a query that is never asked would still stand in the cache.
  const queries = useMemo(
    (): readonly UseQueryOptions<unknown, ClientError, TView>[] =>
      comparison === null ? [] : [toOptions(comparison, isTurn, dataUpdatedAt)],
    [comparison, isTurn, dataUpdatedAt],
  );
  const [answer] = useQueries({ queries }, queryClient);
  // Days that were asked for as a widget's own may have been running still. Others were over when they were asked for.
  const isFinished =
    answer?.status === 'success' &&
    (answer.dataUpdatedAt >= dataUpdatedAt || (queryKey && !askedQueries.hasMain(queryClient, queryKey)));
  // The types of a list lose what its one query ends in.
  const previous = isFinished ? (answer.data as TView) : undefined;
  useEffect(() => {
    if (queryKey !== null) askedQueries.note(queryClient, queryKey, 'comparison');
  }, [askedQueries, queryClient, queryKey]);
  return useMemo(() => {
    if (data === undefined || previous === undefined || comparison === null) return data;
    return comparison.compare(data, previous);
  }, [data, previous, comparison]);
}

function toOptions<TView>(
  { query }: SourceComparison<TView>,
  isTurn: boolean,
  mainUpdatedAt: number,
): UseQueryOptions<unknown, ClientError, TView> {
  return {
    ...ownOptions,
    ...query,
    retry: false,
    // Nothing but a newer answer of the widget's own is a reason to ask again.
    enabled: ({ state }) => isTurn && (state.status !== 'error' || state.errorUpdatedAt < mainUpdatedAt),
    staleTime: ({ state }) => (state.dataUpdatedAt < mainUpdatedAt ? 0 : Number.POSITIVE_INFINITY),
    refetchInterval: false,
    refetchOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  };
}

function findComparison<TView>(
  source: Source<TView>,
  scope: Scope,
  asOfMs: number | null,
): SourceComparison<TView> | null {
  try {
    return source.comparison?.(scope, asOfMs) ?? null;
  } catch {
    // The widget has its figures; that they cannot be compared is no failure of theirs.
    return null;
  }
}
