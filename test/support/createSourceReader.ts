import { createRequire } from 'node:module';
import type { SourceQuery } from '@callscope/client';

/** What a widget sees of a query. */
interface Result<TView> {
  readonly data: TView | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
}

/** The part of TanStack Query that is used here. */
interface QueryCore {
  readonly QueryClient: new () => { readonly clear: () => void };
  readonly QueryObserver: new <TView>(
    cache: object,
    options: object,
  ) => {
    readonly subscribe: (listener: (result: Result<TView>) => void) => () => void;
    readonly getCurrentResult: () => Result<TView>;
  };
}

/** Reads views from sources as widgets do, all from one cache. */
export interface SourceReader {
  /** The view, once the query is no longer fetching. Rejects with the error of the query. */
  readonly read: <TView>(query: SourceQuery<TView>) => Promise<TView>;
  /** Forgets every answer. */
  readonly clear: () => void;
}

/** A cache of its own, and observers on it, of the very TanStack Query that the client is made for. */
export function createSourceReader(): SourceReader {
  const { resolve } = createRequire(import.meta.url);
  // Only the client depends on it. Its types are not in reach either: those above are what is used.
  const core: QueryCore = createRequire(resolve('@callscope/client'))('@tanstack/query-core');
  const cache = new core.QueryClient();
  return {
    read: <TView>(query: SourceQuery<TView>) =>
      new Promise<TView>((fulfil, reject) => {
        const observer = new core.QueryObserver<TView>(cache, { ...query, retry: false });
        const settle = ({ data, error, isFetching }: Result<TView>) => {
          if (isFetching) return;
          queueMicrotask(() => stop());
          if (data === undefined) reject(error);
          else fulfil(data);
        };
        const stop = observer.subscribe(settle);
        settle(observer.getCurrentResult());
      }),
    clear: () => cache.clear(),
  };
}
