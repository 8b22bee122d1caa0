import { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/**
 * The host's query client, or one of our own that lives as long as the component. It is not put into
 * TanStack's context: a host's own `useQuery` below the provider must keep finding the host's client.
 */
export function useOwnQueryClient(given: QueryClient | undefined): QueryClient {
  const [own] = useState(() => new QueryClient());
  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    own.mount();
    return () => {
      isMounted.current = false;
      own.unmount();
      // StrictMode unmounts and mounts again in one go; only a client that stays unmounted is emptied.
      queueMicrotask(() => {
        if (!isMounted.current) own.clear();
      });
    };
  }, [own]);
  return given ?? own;
}
