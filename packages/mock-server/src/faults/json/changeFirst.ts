/** The new value in a box, so that a new `null` differs from "leave it". `undefined` takes a member away. */
export interface Changed {
  readonly value: unknown;
}

/** What becomes of a value; `null` leaves it. The key of the whole is empty. */
export type MemberChange = (key: string, value: unknown) => Changed | null;

/**
 * A copy of a JSON value in which the first value that the change wants is another one: depth first, outside
 * before inside. `null` when it wants none.
 */
export function changeFirst(value: unknown, change: MemberChange, key = ''): Changed | null {
  const changed = change(key, value);
  if (changed !== null || typeof value !== 'object' || value === null) return changed;
  for (const [name, member] of Object.entries(value)) {
    const inside = changeFirst(member, change, name);
    if (inside === null) continue;
    if (!Array.isArray(value)) return { value: { ...value, [name]: inside.value } };
    return { value: value.map((item, index) => (String(index) === name ? inside.value : item)) };
  }
  return null;
}
