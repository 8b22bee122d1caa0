import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { expect } from 'vitest';
import type { Scope, Source, SourceQuery } from '../../src/source';

/** The view that a widget would get of a query, of a cache of its own. */
export async function viewOfQuery<TView>(query: SourceQuery<TView>): Promise<TView> {
  const observer = new QueryObserver(new QueryClient(), { ...query, retry: false });
  const stop = observer.subscribe(() => undefined);
  const { data, error } = await observer.refetch();
  stop();
  if (error) throw error;
  return data ?? expect.fail('a query that ended well has data');
}

/** The same of a source and a scope. */
export async function viewOf<TView>(source: Source<TView>, scope: Scope): Promise<TView> {
  return viewOfQuery(source(scope));
}
