import { compareKeys } from './compareKeys';
import type { DailyCallKey } from './DailyCallStats';

/** Groups by the four parts of a row's key. */
export class KeyedGroups<TGroup extends DailyCallKey> {
  private readonly groups: TGroup[] = [];
  // Maps inside maps: no text has to be put together for each call, and no separator can occur inside a key.
  private readonly days: Branch<Branch<Branch<Branch<TGroup>>>> = new Map();

  constructor(
    private readonly Group: new (...key: [string, string | null, string | null, string | null]) => TGroup,
  ) {}

  /** The group of a key, made when it is new. */
  at(
    stat_date: string,
    agency_id: string | null,
    campaign_id: string | null,
    client_id: string | null,
  ): TGroup {
    const clients = branchAt(branchAt(branchAt(this.days, stat_date), agency_id), campaign_id);
    const known = clients.get(client_id);
    if (known) return known;
    const group = new this.Group(stat_date, agency_id, campaign_id, client_id);
    clients.set(client_id, group);
    this.groups.push(group);
    return group;
  }

  /** All groups by day, agency, campaign and client. */
  sorted(): readonly TGroup[] {
    return this.groups.sort(compareKeys);
  }
}

type Branch<T> = Map<string | null, T>;

function branchAt<T>(branches: Branch<Branch<T>>, key: string | null): Branch<T> {
  const known = branches.get(key);
  if (known) return known;
  const created: Branch<T> = new Map();
  branches.set(key, created);
  return created;
}
