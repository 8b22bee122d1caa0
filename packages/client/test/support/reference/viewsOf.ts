import type { ViewModel } from '@callscope/core';
import type { ClientQuery } from '../../../src/endpoint/ClientQuery';
import type { Scope } from '../../../src/source';
import type { ReferenceClient } from './everyReference';

/** Every view model has its kind. */
export type AnyView = ViewModel & { readonly kind: string };

/** The view that a widget gets of each source; none of those whose answer is refused. Equal queries are asked once. */
export async function viewsOf(
  { sources }: ReferenceClient,
  scope: Scope,
): Promise<ReadonlyMap<string, AnyView>> {
  const answers = new Map<string, Promise<unknown>>();
  const views = new Map<string, AnyView>();
  for (const [name, source] of sources) {
    // Sources are made from the queries of clients, which can be called by hand; widgets need not know.
    const { queryKey, queryFn, select } = source(scope) as unknown as ClientQuery<unknown> & {
      readonly select: (wire: unknown) => AnyView;
    };
    const key = JSON.stringify(queryKey);
    const answer = answers.get(key) ?? queryFn();
    answers.set(key, answer);
    const view = await answer.then(select).catch(() => undefined);
    if (view) views.set(name, view);
  }
  return views;
}
