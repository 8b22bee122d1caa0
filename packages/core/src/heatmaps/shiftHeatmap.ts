import { createInputError } from '../arguments/createInputError';
import { openZone } from '../time/openZone';
import type { Instant } from '../time/Period';
import { parseDay } from '../time/parseDay';
import { startOfDay } from '../time/startOfDay';
import { requireInstant } from '../time/toEpochMs';
import type { HeatmapGrid } from '../views/HeatmapGrid';
import { buildHeatmapGrid } from './buildHeatmapGrid';
import { measureLeads } from './measureLeads';
import { placeCounts } from './placeCounts';

const apiName = 'shiftHeatmap';

/** Where to move a grid, and over which range it was counted. */
export interface ShiftHeatmapOptions {
  /** The IANA zone to move to. */
  readonly timeZone: string;
  /** First moment of the range; the start of the grid's period when left out. */
  readonly start?: Instant | undefined;
  /** First moment after the range; the end of the last day of the grid's period when left out. */
  readonly end?: Instant | undefined;
}

/**
 * The same counts on another zone's clock. Cells move by the whole hours between the two clocks, round the
 * week's end if need be; minutes left over go into `labelOffsetMinutes`, which is exact. When the distance
 * of the two clocks changes inside the range, no shift of counted hours is exact: the grid is then moved by
 * the distance that held longest (the first of equals) and says so in `exactness`.
 *
 * Offsets count to the minute; the last zone with seconds in its offset gave them up in 1972.
 *
 * @param grid exact and with labels on the hour, as counted; move the counted grid, not one moved before
 * @returns a grid in `timeZone`, equal to `grid` when the zones are the same; same total, same origin
 * @throws {InputError} `out_of_range` for a grid that was moved before, `missing` when neither the options
 * nor the grid say which range it is of, `reversed_range` for a range that does not end after its start,
 * `unknown_zone`
 * @example shiftHeatmap(hourOfWeekCounts([0], { timeZone: 'UTC' }), { timeZone: 'Asia/Kolkata', start: 0, end: 1 }).cells[77] // => { day: 4, hour: 5, count: 1 }
 */
export function shiftHeatmap(grid: HeatmapGrid, options: ShiftHeatmapOptions): HeatmapGrid {
  const target = openZone(apiName, options.timeZone);
  if (options.timeZone === grid.timeZone) return grid;
  if (grid.labelOffsetMinutes !== 0 || grid.exactness.kind !== 'exact') {
    const requirement = 'to be a grid as counted, not one moved before';
    throw createInputError('out_of_range', apiName, 'grid', grid.timeZone, requirement);
  }
  const range = findRange(grid, options);
  const leads = measureLeads(openZone(apiName, grid.timeZone), target, range);
  const [[leadMinutes] = [0]] = [...leads].sort(([, a], [, b]) => b - a);
  const hours = Math.floor(leadMinutes / 60);
  const offsetsMinutes = [...leads.keys()];
  const moved = buildHeatmapGrid(apiName, placeCounts(grid, hours), {
    ...grid,
    timeZone: options.timeZone,
    labelOffsetMinutes: leadMinutes - hours * 60,
    exactness:
      leads.size > 1 ? { kind: 'approximate', reason: 'clock_change', offsetsMinutes } : grid.exactness,
  });
  return grid.origin ? { ...moved, origin: grid.origin } : moved;
}

function findRange({ period }: HeatmapGrid, { start, end }: ShiftHeatmapOptions) {
  const startMs = edge('start', start, 0);
  const endMs = edge('end', end, 1);
  if (endMs <= startMs) {
    const requirement = `to come after the start ${new Date(startMs).toISOString()}`;
    throw createInputError('reversed_range', apiName, 'end', new Date(endMs).toISOString(), requirement);
  }
  return { startMs, endMs };

  function edge(name: 'start' | 'end', instant: Instant | undefined, daysAfter: number): number {
    if (instant !== undefined) return requireInstant(apiName, name, instant);
    if (!period) {
      throw createInputError('missing', apiName, name, undefined, 'when the grid has no period');
    }
    const day = parseDay(apiName, `grid.period.${name}`, period[name]);
    return startOfDay(day + daysAfter, openZone(apiName, period.timeZone));
  }
}
