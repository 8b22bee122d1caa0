import { createInputError } from '../arguments/createInputError';
import { requireCount } from '../arguments/requireCount';
import { requireMember } from '../arguments/requireMember';
import { requireWhole } from '../arguments/requireWhole';
import { createOffsetProbe } from '../time/createOffsetProbe';
import type { HeatmapGrid } from '../views/HeatmapGrid';
import { buildHeatmapGrid, type HeatmapOptions } from './buildHeatmapGrid';
import { type SparseCell, type WeekdayNumbering, weekdayNumberings } from './WeekdayNumbering';

/** What a {@link HeatmapGrid} is made from. */
export interface HeatmapGridInput extends HeatmapOptions {
  /** In any order; an hour without a cell counts 0. */
  readonly cells: Iterable<SparseCell>;
  /** How the cells number their days; `monday_1` when left out, `sunday_0` as Virsyn sends them. */
  readonly weekdays?: WeekdayNumbering | undefined;
}

/**
 * A dense, checked grid from cells that someone has counted, sparse or dense.
 *
 * @throws {InputError} `out_of_range` or `not_a_number` for a day outside 1–7 (0–6 when Sunday is 0), an hour
 * outside 0–23 or a count that is not a whole number of 0 or more; `duplicate` for two cells of one hour;
 * `unknown_value` for another numbering; `unknown_zone`
 * @example createHeatmapGrid({ cells: [{ day: 2, hour: 10, count: 4 }], timeZone: 'UTC' }).total // => 4
 */
export function createHeatmapGrid({
  cells,
  weekdays = 'monday_1',
  ...options
}: HeatmapGridInput): HeatmapGrid {
  const apiName = 'createHeatmapGrid';
  createOffsetProbe(apiName, options.timeZone);
  requireMember(apiName, 'weekdays', weekdays, weekdayNumberings);
  const firstDay = weekdays === 'monday_1' ? 1 : 0;
  const counts: number[] = [];
  let index = 0;
  for (const { day, hour, count } of cells) {
    requireWhole(apiName, `cells[${index}].day`, day, firstDay, firstDay + 6);
    requireWhole(apiName, `cells[${index}].hour`, hour, 0, 23);
    const slot = ((day + 6) % 7) * 24 + hour;
    if (counts[slot] !== undefined) {
      const received = `day ${day} hour ${hour}`;
      const requirement = 'to be the only cell of its hour';
      throw createInputError('duplicate', apiName, `cells[${index}]`, received, requirement);
    }
    counts[slot] = requireCount(apiName, `cells[${index}].count`, count);
    index += 1;
  }
  return buildHeatmapGrid(apiName, counts, options);
}
