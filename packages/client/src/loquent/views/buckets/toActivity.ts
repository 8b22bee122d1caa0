import {
  type BucketInterval,
  createTimeSeries,
  type SeriesDescription,
  type TimeSeries,
} from '@callscope/core';
import { sent } from '../../../views/formula';
import { isListMissing } from '../isListMissing';
import type { ZonedContext } from '../LoquentContext';
import { toViewPeriod } from '../toViewPeriod';
import { withLoquentOrigin } from '../withLoquentOrigin';
import type { BucketRow } from './BucketRow';
import { findFirstDay } from './findFirstDay';
import { toBuckets } from './toBuckets';

/** What a chart of activity is made from. */
export interface ActivityInput {
  readonly context: ZonedContext;
  readonly series: readonly SeriesDescription[];
  readonly rows: readonly BucketRow[];
  /** How long buckets are by the contract; `null` when it does not say. */
  readonly documented: BucketInterval | null;
  /** How much the rows are of, as the figure beside them says. */
  readonly total: number;
}

/** Counts over time as Loquent cut them, in the organization's zone; no rows of more than nothing were not sent. */
export function toActivity({ context, series, rows, documented, total }: ActivityInput): TimeSeries {
  const timeZone = context.organizationTimeZone;
  const view = createTimeSeries({
    series,
    ...toBuckets(rows, context, documented),
    timeZone,
    period: toViewPeriod(context, findFirstDay(rows, timeZone)),
  });
  const formulas = series.map(({ id, label }) => sent(id, label, `${label} of the bucket`));
  return withLoquentOrigin(view, context, formulas, isListMissing(rows, total));
}
