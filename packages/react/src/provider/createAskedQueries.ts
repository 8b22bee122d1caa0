import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

/** Every query that the widgets under one provider have asked for the present reader. */
export interface AskedQueries {
  readonly note: (queryClient: QueryClient, queryKey: QueryKey) => void;
  /** Removes them from their query clients, and stops what is under way. */
  readonly forget: () => void;
}

/** An empty list. Keys alone are kept, no figures. */
export function createAskedQueries(): AskedQueries {
  const asked = new Map<QueryClient, Map<string, QueryKey>>();
  return {
    note(queryClient, queryKey) {
      const keys = asked.get(queryClient) ?? new Map<string, QueryKey>();
      asked.set(queryClient, keys.set(hashKey(queryKey), queryKey));
    },
    forget() {
      for (const [queryClient, keys] of asked) {
        for (const queryKey of keys.values()) queryClient.removeQueries({ queryKey, exact: true });
      }
      asked.clear();
    },
  };
}
