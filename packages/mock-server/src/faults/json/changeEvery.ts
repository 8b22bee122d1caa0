import type { Changed, MemberChange } from './changeFirst';

/**
 * A copy of a JSON value in which every value that the change wants is another one, inside before outside.
 * `null` when it wants none.
 */
export function changeEvery(value: unknown, change: MemberChange): Changed | null {
  let count = 0;
  const visit = (key: string, old: unknown): unknown => {
    const inside = mapMembers(old, visit);
    const changed = change(key, inside);
    if (changed === null) return inside;
    count += 1;
    return changed.value;
  };
  const changed = visit('', value);
  return count === 0 ? null : { value: changed };
}

function mapMembers(value: unknown, visit: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item, index) => visit(String(index), item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(key, member)]));
}
