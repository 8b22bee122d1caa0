import type { VyomQuery } from '../VyomEndpoint';
import { derivedCallStatuses, readCallStatus } from './callStatus';
import { selectCalls } from './selectCalls';

/** The calls that share a key. */
export interface CallGroup<TKey> {
  readonly key: TKey;
  /** The key as one text. */
  readonly name: string;
  readonly calls: number;
  /** All their time; a call without a duration adds nothing. */
  readonly seconds: number;
  /** How many have each of `derivedCallStatuses`; zeros in the current revision, which sends none of it. */
  readonly statusCounts: readonly number[];
}

/**
 * Groups the calls a query is about, in one pass over columns: core's functions read a record at a time, which
 * takes a tenth of a second for 100,000. Seconds are whole, so the sums are exact.
 *
 * @param codeOf a number for a row; rows of one number have one key
 * @param keyOf the key of a number, the same members for each and all texts; numbers may share one
 * @returns in no order
 */
export function groupCalls<TKey extends object>(
  query: VyomQuery,
  { codeOf, keyOf }: { readonly codeOf: (row: number) => number; readonly keyOf: (code: number) => TKey },
): readonly CallGroup<TKey>[] {
  const { calls } = query.organization.records;
  const seconds = calls.durationSeconds.view();
  const statusOf = query.settings.vyomRevision === 'older' ? readCallStatus(calls) : null;
  const groups = createGroupPlaces(keyOf);
  // Sums lie side by side by the place of their group: thousands of objects, met in any order, take four times as long.
  const callSums: number[] = [];
  const secondsSums: number[] = [];
  const statusSums: number[] = [];
  const statusCount = derivedCallStatuses.length;
  const { from, to, isWanted } = selectCalls(query);
  for (let row = from; row < to; row += 1) {
    if (!isWanted(row)) continue;
    const place = groups.placeOf(codeOf(row));
    if (place === callSums.length) {
      callSums.push(0);
      secondsSums.push(0);
      for (let status = 0; status < statusCount; status += 1) statusSums.push(0);
    }
    callSums[place] = (callSums[place] ?? 0) + 1;
    secondsSums[place] = (secondsSums[place] ?? 0) + Math.max(0, seconds[row] ?? 0);
    if (statusOf === null) continue;
    const statusPlace = place * statusCount + statusOf(row);
    statusSums[statusPlace] = (statusSums[statusPlace] ?? 0) + 1;
  }
  return groups.keys.map(({ key, name }, place) => ({
    key,
    name,
    calls: callSums[place] ?? 0,
    seconds: secondsSums[place] ?? 0,
    statusCounts: statusSums.slice(place * statusCount, (place + 1) * statusCount),
  }));
}

/** Numbers keys in order of first appearance. */
function createGroupPlaces<TKey extends object>(keyOf: (code: number) => TKey) {
  const keys: Pick<CallGroup<TKey>, 'key' | 'name'>[] = [];
  const byCode = new Map<number, number>();
  const byName = new Map<string, number>();
  return {
    keys,
    placeOf: (code: number): number => {
      const known = byCode.get(code);
      if (known !== undefined) return known;
      const key = keyOf(code);
      const name = Object.values(key).join('\n');
      const place = byName.get(name) ?? keys.length;
      byCode.set(code, place);
      byName.set(name, place);
      if (place === keys.length) keys.push({ key, name });
      return place;
    },
  };
}
