import type { Zone } from './openZone';

// 2^26 ms is 18.6 hours. A power of two divides without rounding; a stretch of days keeps the table small.
const WINDOW_MS = 2 ** 26;
const LARGEST_TABLE = 2 ** 20;

/** Local time minus UTC in milliseconds, at a moment. */
export type OffsetAt = (epochMs: number) => number;

/**
 * A zone's offsets for a tight loop over very many moments: one array read each. A window of the table is
 * filled when a moment first falls into it; a window in which the clock changes, a moment outside the range
 * and a range beyond two thousand years are left to the zone itself, so every answer is exact.
 *
 * @param range earliest and latest moment, both included, epoch milliseconds; any when there are no moments
 */
export function createOffsetTable(
  zone: Zone,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): OffsetAt {
  const first = Math.floor(fromMs / WINDOW_MS);
  const size = Math.floor(toMs / WINDOW_MS) - first + 1;
  const offsets = new Float64Array(size > 0 && size <= LARGEST_TABLE ? size : 0).fill(Infinity);

  return (epochMs) => {
    const offsetMs = offsets[Math.floor(epochMs / WINDOW_MS) - first];
    return offsetMs !== undefined && offsetMs < Infinity ? offsetMs : look(epochMs);
  };

  function look(epochMs: number): number {
    const index = Math.floor(epochMs / WINDOW_MS);
    const { fromMs: start, untilMs: end, offsetMs } = zone.stretchAt(epochMs);
    const isWhole = start <= index * WINDOW_MS && end >= (index + 1) * WINDOW_MS;
    if (isWhole && index - first < offsets.length) offsets[index - first] = offsetMs;
    return offsetMs;
  }
}
