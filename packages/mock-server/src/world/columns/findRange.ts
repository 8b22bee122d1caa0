/** Rows `from` up to but without `to` of a table. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of an ascending column that lie in a stretch of time: found by halving, not by reading.
 * @param startMs first moment, included
 * @param endMs last moment, excluded; a stretch that ends before it starts has no rows
 */
export function findRange(
  ascendingMs: Float64Array,
  {
    startMs = Number.NEGATIVE_INFINITY,
    endMs = Number.POSITIVE_INFINITY,
  }: { startMs?: number | undefined; endMs?: number | undefined } = {},
): RowRange {
  const from = firstAtOrAfter(ascendingMs, startMs);
  return { from, to: Math.max(from, firstAtOrAfter(ascendingMs, endMs)) };
}

function firstAtOrAfter(ascendingMs: Float64Array, limitMs: number): number {
  let low = 0;
  let high = ascendingMs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascendingMs[middle] ?? 0) < limitMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
