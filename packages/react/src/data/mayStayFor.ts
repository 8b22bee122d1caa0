import { hashKey, type QueryKey } from '@tanstack/react-query';

/** The last query an observer had figures of, as far as it matters here. */
export interface EarlierQuery {
  readonly queryKey: QueryKey;
  readonly meta: Record<string, unknown> | undefined;
}

/** Under this name a query of ours remembers the filters it was asked with. */
export const filtersMeta = 'callscopeFilters';

/**
 * Whether figures of an earlier query may stay while those of the next are on their way. Only another period
 * of the same thing may: keys hold system, address, identity and endpoint before their last member, the
 * parameters, so all but the last must be equal, and the filters must be the same.
 */
export function mayStayFor(earlier: EarlierQuery | undefined, nextKey: QueryKey, filters: string): boolean {
  if (earlier === undefined || earlier.queryKey.length !== nextKey.length || nextKey.length < 2) return false;
  const isSameThing = hashKey(earlier.queryKey.slice(0, -1)) === hashKey(nextKey.slice(0, -1));
  return isSameThing && earlier.meta?.[filtersMeta] === filters;
}
