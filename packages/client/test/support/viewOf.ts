import { QueryClient, QueryObserver } from '@tanstack/query-core';
import type { Scope, Source } from '../../src/source';

/** The view that a widget would get, of a cache of its own. */
export async function viewOf<TView>(source: Source<TView>, scope: Scope): Promise<TView> {
  const observer = new QueryObserver(new QueryClient(), { ...source(scope), retry: false });
  const stop = observer.subscribe(() => undefined);
  const { data, error } = await observer.refetch();
  stop();
  if (error) throw error;
  if (data === undefined) throw new Error('a query that ended well has data');
  return data;
}
