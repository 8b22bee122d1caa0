import { hashKey, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCallscope } from '../provider/useCallscope';
import type { RequestPlan } from './planRequest';

// Short for a reader, and long enough that the widgets of a page do not all ask in one instant.
const spreadMs = 5000;

/**
 * Asks again for figures that came on another day than the page has now, once for each day: what "today" and "the last
 * seven days" mean has moved, and the key of a query that holds no day has not. Each widget waits its own moment of five
 * seconds. All time and chosen days stay what they are.
 *
 * @param plan what was asked for; `null` for a widget that asks nothing
 * @param dayZone IANA zone whose days the figures are of; the reader's when absent
 * @param refetch asks again, unless that is being done; keep it stable between renders
 */
export function useNewDay(
  plan: RequestPlan<unknown> | null,
  dayZone: string | undefined,
  refetch: (options: { readonly cancelRefetch: boolean }) => unknown,
): void {
  const { queryClient, now, isOfToday, timeZone, refetchJitter } = useCallscope();
  const moves = plan?.kind === 'ask' && plan.period.preset !== 'all' && plan.period.preset !== 'custom';
  const queryKey: QueryKey | null = moves ? plan.query.queryKey : null;
  // The same text for a plan made anew, which must not start the wait again.
  const queryHash = queryKey && hashKey(queryKey);
  const zone = dayZone ?? timeZone;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` moves when a day ends; a hash stands for its key.
  useEffect(() => {
    if (queryKey === null) return;
    const timer = setTimeout(() => {
      const arrivedAtMs = queryClient.getQueryState(queryKey)?.dataUpdatedAt;
      // What has not come yet is 0, and what is on its way already is not asked for twice.
      if (arrivedAtMs && !isOfToday(arrivedAtMs, zone)) refetch({ cancelRefetch: false });
    }, refetchJitter() * spreadMs);
    return () => clearTimeout(timer);
  }, [queryHash, now, zone, queryClient, isOfToday, refetchJitter, refetch]);
}
