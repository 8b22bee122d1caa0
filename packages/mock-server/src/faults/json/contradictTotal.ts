import { type Changed, changeFirst } from './changeFirst';
import { isRow, type Row } from './changeRows';
import { isCount } from './kindsOfNumbers';

const totalName = /^total(?:_|$)/;
const by = 126;

/**
 * Changes the first total that is the sum of what stands beside it, so that it is more; without one the first that
 * is no less than a count beside it, so that it is less than that part. `null` for an answer without such a total.
 */
export function contradictTotal(value: unknown): Changed | null {
  return (
    changeTotal(value, (total, beside) => (sumsBeside(beside).has(total) ? total + by : null)) ??
    changeTotal(value, (total, beside) => {
      const part = countsOf(beside).find(([, count]) => count > 0 && count <= total)?.[1];
      return part === undefined ? null : Math.max(0, part - by);
    })
  );
}

function changeTotal(value: unknown, change: (total: number, beside: Row) => number | null): Changed | null {
  return changeFirst(value, (_key, one) => {
    if (!isRow(one)) return null;
    for (const [name, total] of Object.entries(one)) {
      if (!totalName.test(name) || !isCount(name, total)) continue;
      const changed = change(total, one);
      if (changed !== null) return { value: { ...one, [name]: changed } };
    }
    return null;
  });
}

/** What the counts beside a total come to: those of two or more of a kind, of an object, and of a list's rows. */
function sumsBeside(beside: Row): ReadonlySet<number> {
  const sums = new Set<number>();
  const counts = countsOf(beside);
  counts.forEach(([name, first], index) => {
    let sum = first;
    for (const [other, count] of counts.slice(index + 1)) {
      // Of two kinds the sum would be chance, as of connected calls and booked meetings.
      if (lastWord(other) !== lastWord(name)) break;
      sum += count;
      sums.add(sum);
    }
  });
  for (const member of Object.values(beside)) {
    const inside = isRow(member) ? countsOf(member) : [];
    if (inside.length > 1) sums.add(sumOf(inside.map(([, count]) => count)));
    if (Array.isArray(member)) for (const sum of sumsOfRows(member.filter(isRow))) sums.add(sum);
  }
  return sums;
}

function sumsOfRows(rows: readonly Row[]): readonly number[] {
  return Object.keys(rows[0] ?? {}).flatMap((key) => {
    const counts = rows.map((row) => row[key]).filter((one) => isCount(key, one));
    return counts.length === rows.length ? [sumOf(counts)] : [];
  });
}

/** The counts of an object that are no totals themselves, as they come. */
function countsOf(row: Row): readonly (readonly [name: string, count: number])[] {
  return Object.entries(row).flatMap(([key, one]) =>
    isCount(key, one) && !totalName.test(key) ? [[key, one] as const] : [],
  );
}

/** `calls` of `inbound_calls`, nothing of `incoming`. */
function lastWord(name: string): string {
  return /_([^_]*)$/.exec(name)?.[1] ?? '';
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
