import {
  createHeatmapGrid,
  type HeatmapCell,
  type HeatmapGrid,
  shiftHeatmap,
  toIsoWeekday,
} from '@callscope/core';
import { computed, sent } from '../../../views/formula';
import type { LoquentHeatmapCell } from '../../wire/LoquentHeatmapCell';
import { findFirstDay } from '../buckets/findFirstDay';
import { isListMissing } from '../isListMissing';
import type { ZonedContext } from '../LoquentContext';
import { requireMembers } from '../requireMembers';
import { resolveRange } from '../resolveRange';
import { toViewPeriod } from '../toViewPeriod';
import { withLoquentOrigin } from '../withLoquentOrigin';
import { findCountedEnd } from './findCountedEnd';

/** What a heatmap is made from. */
export interface HeatmapInput {
  readonly endpoint: string;
  /** Path of the cells in the answer. */
  readonly path: string;
  readonly cells: readonly LoquentHeatmapCell[];
  /** The count by which the system colours its own; 0 says nothing. */
  readonly colourMaximum: number;
  /** How much the cells count together, as the figure beside them says. */
  readonly total: number;
  /** The series of the same answer, which shows when all time begins. */
  readonly series: readonly { readonly date?: string | null }[];
  /** What is counted, plural. */
  readonly countedNoun: string;
}

/**
 * The hours of the week on the reader's clock; Loquent counts them on the organization's. Hours without a cell count
 * 0, cells that say the same hour twice once; no cells of more than nothing were not sent.
 *
 * @throws {ContractError} for a cell without its day, hour or count, which stands nowhere
 */
export function toHeatmapGrid(input: HeatmapInput, context: ZonedContext): HeatmapGrid {
  const { endpoint, path, countedNoun } = input;
  const { organizationTimeZone, timeZone } = context;
  const cells = new Map<number, HeatmapCell>();
  for (const cell of requireMembers(endpoint, path, input.cells, ['day_of_week', 'hour', 'count'])) {
    const { day_of_week, hour, count } = cell;
    // Core counts from Sunday 0, which is Loquent's 7.
    const day = toIsoWeekday(day_of_week % 7);
    cells.set(day * 24 + hour, { day, hour, count });
  }
  const firstDay = findFirstDay(
    input.series.map(({ date = null }) => ({ date })),
    organizationTimeZone,
  );
  const counted = createHeatmapGrid({
    cells: cells.values(),
    timeZone: organizationTimeZone,
    countedNoun,
    ...(input.colourMaximum > 0 && { colourMaximum: input.colourMaximum }),
    period: toViewPeriod(context, firstDay),
  });
  const range = resolveRange(context, firstDay);
  const grid = shiftHeatmap(counted, { timeZone, start: range.startMs, end: findCountedEnd(range, context) });
  const isAbsent = isListMissing(input.cells, input.total, input.colourMaximum);
  return withLoquentOrigin(
    grid,
    context,
    [
      sent('count', countedNoun, `${countedNoun} of the hour`),
      computed('total', countedNoun, [countedNoun, isAbsent ? null : grid.total]),
      computed('maximum', countedNoun, [
        `${countedNoun} of the busiest hour`,
        isAbsent ? null : grid.maximum,
      ]),
    ],
    isAbsent,
  );
}
