import type { ClientQuery } from '../../../src/endpoint/ClientQuery';
import type { Scope, Source } from '../../../src/source';

/** What the query of a source ends in before it is a view. */
export async function wireOf(source: Source<unknown>, scope: Scope): Promise<unknown> {
  // Sources are made from the queries of clients, which can be called by hand; widgets need not know.
  const { queryFn } = source(scope) as unknown as ClientQuery<unknown>;
  return queryFn();
}
