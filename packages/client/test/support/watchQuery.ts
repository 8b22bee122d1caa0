import { type QueryClient, QueryObserver, type QueryObserverResult } from '@tanstack/query-core';
import type { ClientQuery } from '../../src/endpoint/ClientQuery';

/** One that watches a query as a widget does. */
export interface QueryWatcher {
  readonly result: () => QueryObserverResult<unknown, Error>;
  readonly stop: () => void;
}

/** Watches a query, which makes the cache fetch what is not there. */
export function watchQuery(cache: QueryClient, query: ClientQuery<unknown>): QueryWatcher {
  const observer = new QueryObserver(cache, query);
  const stop = observer.subscribe(() => undefined);
  return { result: () => observer.getCurrentResult(), stop };
}
