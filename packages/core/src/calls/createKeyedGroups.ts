import { compareTexts } from './compareTexts';
import { getOrAdd } from './getOrAdd';

/** What one row of `call_stats_daily` is about, in the order in which rows are sorted. */
export type CallKey = readonly [
  stat_date: string,
  agency_id: string | null,
  campaign_id: string | null,
  client_id: string | null,
];

/**
 * Groups by the four parts of a row's key. Maps inside maps: no text has to be put together for each call, and
 * no separator can occur inside a key. Days come last, so that there are few maps.
 */
export function createKeyedGroups<TGroup extends { readonly key: CallKey }>(
  create: (key: CallKey) => TGroup,
) {
  const root: Branch<Branch<Branch<Branch<TGroup>>>> = new Map();
  return {
    /** The group of a key, made when it is new. */
    at(day: string, agency: string | null, campaign: string | null, client: string | null): TGroup {
      const days = under(under(under(root, agency), campaign), client);
      return getOrAdd(days, day, () => create([day, agency, campaign, client]));
    },
    /** All groups in the order of their keys. */
    sorted: (): readonly TGroup[] =>
      inOrder(root)
        .flatMap(inOrder)
        .flatMap(inOrder)
        .flatMap(inOrder)
        .sort((a, b) => compareTexts(a.key[0], b.key[0])),
  };
}

type Branch<T> = Map<string | null, T>;

function under<T>(parent: Branch<Branch<T>>, part: string | null): Branch<T> {
  return getOrAdd(parent, part, () => new Map<string | null, T>());
}

function inOrder<T>(branch: Branch<T>): readonly T[] {
  return [...branch].sort(([a], [b]) => compareTexts(a, b)).map(([, next]) => next);
}
