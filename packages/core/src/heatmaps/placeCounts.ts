import type { HeatmapGrid } from '../views/HeatmapGrid';

/**
 * The counts of a grid as a row of 168, Monday 00:00 first, whatever the order of its cells.
 *
 * @param hours how many whole hours later to put them, round the week's end; -336 or more
 */
export function placeCounts({ cells }: HeatmapGrid, hours = 0): Float64Array {
  const counts = new Float64Array(168);
  for (const { day, hour, count } of cells) counts[((day - 1) * 24 + hour + hours + 336) % 168] = count;
  return counts;
}
