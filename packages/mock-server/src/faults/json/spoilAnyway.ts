import { changeCount } from './changeCount';
import { isRow } from './changeRows';

/** What becomes of an answer that has nothing a fault could spoil: it loses a count, a member, or all. */
export function spoilAnyway(value: unknown): unknown {
  const withoutCount = changeCount(value, () => undefined);
  if (withoutCount !== null) return withoutCount.value;
  if (!isRow(value) || Object.keys(value).length === 0) return null;
  return Object.fromEntries(Object.entries(value).slice(1));
}
