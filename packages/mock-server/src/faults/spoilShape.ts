/**
 * A copy of a JSON value with one thing wrong: the first `total_calls` has become a text. Without one, the
 * first list has become `null`; a value with neither is `null`.
 */
export function spoilShape(value: unknown): unknown {
  const spoilt = replaceFirst(value, countToText) ?? replaceFirst(value, listToNull);
  return spoilt === null ? null : spoilt.value;
}

/** The new value in a box, so that a new `null` differs from "leave it". */
type Spoil = (key: string, value: unknown) => { readonly value: unknown } | null;

const countToText: Spoil = (key, value) =>
  key === 'total_calls' && typeof value === 'number' ? { value: String(value) } : null;

const listToNull: Spoil = (_key, value) => (Array.isArray(value) ? { value: null } : null);

/** Depth first; `null` when nothing fits. */
function replaceFirst(value: unknown, spoil: Spoil): { readonly value: unknown } | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    const spoilt = spoil(key, member) ?? replaceFirst(member, spoil);
    if (spoilt === null) continue;
    if (!Array.isArray(value)) return { value: { ...value, [key]: spoilt.value } };
    return { value: value.map((item, index) => (String(index) === key ? spoilt.value : item)) };
  }
  return null;
}
