import { compareTexts } from './compareTexts';

/** What one row of `call_stats_daily` is about, in the order in which rows are sorted. */
export type CallKey = readonly [
  stat_date: string,
  agency_id: string | null,
  campaign_id: string | null,
  client_id: string | null,
];

/** Groups by the four parts of a row's key. */
export function createKeyedGroups<TGroup extends { readonly key: CallKey }>(
  create: (key: CallKey) => TGroup,
) {
  const groups: TGroup[] = [];
  // Maps inside maps: no text has to be put together for each call, and no separator can occur inside a key.
  const root: Branch<TGroup> = {};
  return {
    /** The group of a key, made when it is new. */
    at(key: CallKey): TGroup {
      let branch = root;
      for (const part of key) {
        branch.next ??= new Map();
        const known = branch.next.get(part) ?? {};
        branch.next.set(part, known);
        branch = known;
      }
      if (branch.group) return branch.group;
      branch.group = create(key);
      groups.push(branch.group);
      return branch.group;
    },
    /** All groups in the order of their keys. */
    sorted: (): readonly TGroup[] =>
      groups.sort(({ key }, other) => {
        let order = 0;
        for (const [at, part] of key.entries()) order ||= compareTexts(part, other.key[at] ?? null);
        return order;
      }),
  };
}

interface Branch<TGroup> {
  next?: Map<string | null, Branch<TGroup>>;
  group?: TGroup;
}
