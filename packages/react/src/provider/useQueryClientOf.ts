import { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

/**
 * The host's query client, or one of our own that lives as long as the component. It is not put into
 * TanStack's context: a host's own `useQuery` below the provider must keep finding the host's client.
 *
 * Either is mounted here, since only a mounted client asks again when the network is back. TanStack counts
 * mounts, so a host's own `QueryClientProvider` does no harm.
 */
export function useQueryClientOf(given: QueryClient | undefined): QueryClient {
  const [own] = useState(() => new QueryClient());
  const isMounted = useRef(false);
  const client = given ?? own;
  useEffect(() => {
    client.mount();
    return () => client.unmount();
  }, [client]);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
      // StrictMode unmounts and mounts again in one go; only a client that stays unmounted is emptied.
      queueMicrotask(() => {
        if (!isMounted.current) own.clear();
      });
    };
  }, [own]);
  return client;
}
