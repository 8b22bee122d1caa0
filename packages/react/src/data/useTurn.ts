import { notifyManager } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useCallscope } from '../provider/useCallscope';

/**
 * Whether something of less weight may be sent: from the first moment after it was wanted at which no widget under the
 * provider waits for figures of its own, and on. Draws again once for each thing that is wanted, not for each answer.
 *
 * @param wanted a name for what is to be sent; another starts to wait anew, `null` waits for nothing
 */
export function useTurn(wanted: string | null): boolean {
  const { queryClient, askedQueries } = useCallscope();
  const [turn, setTurn] = useState<string | null>(null);
  const isWaiting = wanted !== null && turn !== wanted;
  useEffect(() => {
    if (!isWaiting) return;
    let isOver = false;
    const check = () => {
      const isMain = ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
        askedQueries.hasMain(queryClient, queryKey);
      if (!isOver && queryClient.isFetching({ predicate: isMain }) === 0) setTurn(wanted);
    };
    const unsubscribe = queryClient.getQueryCache().subscribe(notifyManager.batchCalls(check));
    // Not at once: widgets that come after this one have not asked yet.
    const timer = setTimeout(check);
    return () => {
      isOver = true;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [isWaiting, wanted, queryClient, askedQueries]);
  return wanted !== null && !isWaiting;
}
