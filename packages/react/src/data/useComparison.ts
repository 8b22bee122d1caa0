import type { ClientError, Scope, Source, SourceComparison } from '@callscope/client';
import { type UseQueryOptions, type UseQueryResult, useIsFetching, useQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useCallscope } from '../provider/useCallscope';
import { toAsOfMs } from './toAsOfMs';

/** The main answer that a comparison waits for. */
export type MainResult<TView> = Pick<
  UseQueryResult<TView, unknown>,
  'data' | 'dataUpdatedAt' | 'isSuccess' | 'isPlaceholderData'
>;

/**
 * The figures of a widget with those of the preceding range beside them, once these have come.
 *
 * The preceding range is asked for when the widget has its own answer and no other widget under the provider is
 * waiting for one, once, and never again: what fails is left out. Figures of a former period are compared with
 * nothing.
 *
 * @param scope what was asked for, `null` for a widget that asks nothing
 */
export function useComparison<TView>(
  source: Source<TView> | undefined,
  scope: Scope | null,
  main: MainResult<TView>,
): TView | undefined {
  const { queryClient, askedQueries, comparesRanges, readNow } = useCallscope();
  const { data, dataUpdatedAt } = main;
  const asOfMs = toAsOfMs(data);
  const isWanted = comparesRanges && main.isSuccess && !main.isPlaceholderData && scope !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer answer is of a later moment of the day.
  const comparison = useMemo(
    () => (isWanted && source ? findComparison(source, { ...scope, now: readNow() }, asOfMs) : null),
    [isWanted, source, scope, readNow, dataUpdatedAt, asOfMs],
  );
  const waitingCount = useIsFetching(
    { predicate: ({ queryKey }) => askedQueries.hasMain(queryClient, queryKey) },
    queryClient,
  );
  const queryKey = comparison?.query.queryKey ?? null;
  // A list, because there may be none to ask, and a query that is never asked would still stand in the cache.
  const queries = useMemo(
    (): readonly UseQueryOptions<unknown, ClientError, TView>[] =>
      comparison === null ? [] : [toOptions(comparison, waitingCount)],
    [comparison, waitingCount],
  );
  const [answer] = useQueries({ queries }, queryClient);
  // The types of a list lose what its one query ends in.
  const previous = answer?.data as TView | undefined;
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
  waitingCount: number,
): UseQueryOptions<unknown, ClientError, TView> {
  return {
    ...query,
    // An answer of others that comes later must not ask again for one that failed.
    enabled: ({ state }) => waitingCount === 0 && state.status !== 'error',
    staleTime: Number.POSITIVE_INFINITY,
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
