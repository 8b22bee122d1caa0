import { requireAmount } from '../arguments/requireAmount';
import { DecimalSum } from '../numbers/DecimalSum';
import { toDecimal } from '../numbers/toDecimal';
import { toFraction } from '../numbers/toFraction';
import { toUsageTotals, type UsageTotals } from './toUsageTotals';
import type { UsageRecord } from './UsageRecord';

interface UsageGroup<TKey> {
  readonly key: TKey;
  readonly minutes: DecimalSum;
  calls: number;
}

/**
 * The totals of each group of records, most minutes first by their exact sums; ties by the members of the
 * key, code unit by code unit.
 *
 * @param keyOf members of a row, the same for each record and all texts
 * @throws {InputError} `not_a_number` or `out_of_range` for a duration, and what `keyOf` throws
 */
export function groupUsage<TRecord extends Pick<UsageRecord, 'durationMinutes'>, TKey extends object>(
  apiName: string,
  records: Iterable<TRecord>,
  keyOf: (record: TRecord, index: number) => TKey,
): readonly (TKey & UsageTotals)[] {
  const groups = new Map<string, UsageGroup<TKey>>();
  let index = 0;
  for (const record of records) {
    const argument = `records[${index}].durationMinutes`;
    const minutes = toDecimal(requireAmount(apiName, argument, record.durationMinutes ?? 0));
    const key = keyOf(record, index);
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? { key, minutes: new DecimalSum(), calls: 0 };
    groups.set(name, group);
    group.minutes.add(minutes);
    group.calls += 1;
    index += 1;
  }
  return [...groups.values()]
    .sort(compareGroups)
    .map(({ key, minutes, calls }) => ({ ...key, ...toUsageTotals(apiName, calls, minutes) }));
}

function compareGroups(a: UsageGroup<object>, b: UsageGroup<object>): number {
  const [more, less] = toFraction(b.minutes, a.minutes);
  return Number(more - less) || (joinKey(a) < joinKey(b) ? -1 : 1);
}

/** Of two texts, one the start of the other, the shorter sorts first: nothing sorts before U+0000. */
function joinKey({ key }: UsageGroup<object>): string {
  return Object.values(key).join('\0');
}
