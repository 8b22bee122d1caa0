import { createInputError } from '../arguments/createInputError';
import { requireText } from '../arguments/requireText';
import { requireWhole } from '../arguments/requireWhole';
import type { HeatmapCell, HeatmapExactness, HeatmapGrid, IsoWeekday } from '../views/HeatmapGrid';
import { requireViewPeriod } from '../views/requireViewPeriod';
import type { ViewPeriod } from '../views/ViewPeriod';

/** What every way of making a grid may be told. */
export interface HeatmapOptions {
  /** The IANA zone of rows and columns. */
  readonly timeZone: string;
  /** What is counted, plural; `calls` when left out. */
  readonly countedNoun?: string | undefined;
  /** `null` when left out. */
  readonly period?: ViewPeriod | null | undefined;
  /** The count at which the system ends its own colours, a whole number above 0, when it says one. */
  readonly colourMaximum?: number | undefined;
}

/** {@link HeatmapOptions} and what only a moved grid has. */
export interface HeatmapGridDescription extends HeatmapOptions {
  readonly labelOffsetMinutes?: number;
  readonly exactness?: HeatmapExactness;
}

const weekdays: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * @param counts whole numbers, Monday 00:00 first; what is not there of the 168 is 0
 * @throws {InputError} `out_of_range` if the counts add up to more than 2^53 - 1 or for a colour maximum below 1, `missing` for an empty noun,
 * and what {@link requireViewPeriod} throws
 */
export function buildHeatmapGrid(
  apiName: string,
  counts: ArrayLike<number>,
  {
    timeZone,
    countedNoun = 'calls',
    period,
    colourMaximum,
    labelOffsetMinutes = 0,
    exactness,
  }: HeatmapGridDescription,
): HeatmapGrid {
  const cells: HeatmapCell[] = [];
  let total = 0;
  let maximum = 0;
  for (const day of weekdays) {
    for (let hour = 0; hour < 24; hour += 1) {
      const count = counts[(day - 1) * 24 + hour] ?? 0;
      cells.push({ day, hour, count });
      total += count;
      maximum = Math.max(maximum, count);
    }
  }
  if (!Number.isSafeInteger(total)) {
    const requirement = 'to hold counts that add up to at most 9007199254740991';
    throw createInputError('out_of_range', apiName, 'cells', total, requirement);
  }
  return {
    kind: 'heatmap',
    cells,
    countedNoun: requireText(apiName, 'countedNoun', countedNoun),
    timeZone,
    labelOffsetMinutes,
    exactness: exactness ?? { kind: 'exact' },
    total,
    maximum,
    period: requireViewPeriod(apiName, period),
    ...(colourMaximum !== undefined && {
      colourMaximum: requireWhole(apiName, 'colourMaximum', colourMaximum, 1),
    }),
  };
}
