import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

/** What a query is to a widget: its own figures, or those of the range before. */
export type AskedKind = 'main' | 'comparison';

/** Every query that the widgets under one provider have asked for the present reader. */
export interface AskedQueries {
  /** @param kind `main` when left out; what was noted as `main` once stays it */
  readonly note: (queryClient: QueryClient, queryKey: QueryKey, kind?: AskedKind) => void;
  /** Whether it was ever noted as the figures of a widget. */
  readonly hasMain: (queryClient: QueryClient, queryKey: QueryKey) => boolean;
  /** Removes them from their query clients, and stops what is under way. */
  readonly forget: () => void;
}

/** An empty list. Keys alone are kept, no figures. */
export function createAskedQueries(): AskedQueries {
  const asked = new Map<
    QueryClient,
    Map<string, { readonly queryKey: QueryKey; readonly kind: AskedKind }>
  >();
  return {
    note(queryClient, queryKey, kind = 'main') {
      const notes = asked.get(queryClient) ?? new Map();
      asked.set(queryClient, notes);
      const hash = hashKey(queryKey);
      if (kind === 'main' || !notes.has(hash)) notes.set(hash, { queryKey, kind });
    },
    hasMain: (queryClient, queryKey) => asked.get(queryClient)?.get(hashKey(queryKey))?.kind === 'main',
    forget() {
      for (const [queryClient, notes] of asked) {
        for (const { queryKey } of notes.values()) queryClient.removeQueries({ queryKey, exact: true });
      }
      asked.clear();
    },
  };
}
