import { createInputError } from '../arguments/createInputError';
import { requireCount } from '../arguments/requireCount';
import { createOffsetProbe } from '../time/createOffsetProbe';
import type { HeatmapCell, HeatmapGrid } from '../views/HeatmapGrid';
import { buildHeatmapGrid, type HeatmapOptions } from './buildHeatmapGrid';

/** What a {@link HeatmapGrid} is made from. */
export interface HeatmapGridInput extends HeatmapOptions {
  /** In any order; an hour without a cell counts 0. */
  readonly cells: Iterable<HeatmapCell>;
}

/**
 * A dense, checked grid from cells that someone has counted, sparse or dense.
 *
 * @throws {InputError} `out_of_range` or `not_a_number` for a day outside 1–7, an hour outside 0–23 or a
 * count that is not a whole number of 0 or more; `duplicate` for two cells of one hour; `unknown_zone`
 * @example createHeatmapGrid({ cells: [{ day: 2, hour: 10, count: 4 }], timeZone: 'UTC' }).total // => 4
 */
export function createHeatmapGrid({ cells, ...options }: HeatmapGridInput): HeatmapGrid {
  createOffsetProbe('createHeatmapGrid', options.timeZone);
  const counts = new Map<number, number>();
  let index = 0;
  for (const { day, hour, count } of cells) {
    requireWhole(`cells[${index}].day`, day, 1, 7);
    requireWhole(`cells[${index}].hour`, hour, 0, 23);
    const slot = (day - 1) * 24 + hour;
    if (counts.has(slot)) {
      const received = `day ${day} hour ${hour}`;
      const requirement = 'to be the only cell of its hour';
      throw createInputError('duplicate', 'createHeatmapGrid', `cells[${index}]`, received, requirement);
    }
    counts.set(slot, requireCount('createHeatmapGrid', `cells[${index}].count`, count));
    index += 1;
  }
  const dense = Array.from({ length: 168 }, (_, slot) => counts.get(slot) ?? 0);
  return buildHeatmapGrid('createHeatmapGrid', dense, options);
}

function requireWhole(argument: string, value: number, minimum: number, maximum: number): void {
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    const requirement = `to be a whole number from ${minimum} to ${maximum}`;
    throw createInputError('out_of_range', 'createHeatmapGrid', argument, value, requirement);
  }
}
