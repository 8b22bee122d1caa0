import {
  type BucketInterval,
  createTimeSeries,
  type SeriesDescription,
  type TimeSeries,
} from '@callscope/core';
import { sent } from '../../../views/formula';
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
}

/** Counts over time as Loquent cut them, in the organization's zone. */
export function toActivity({ context, series, rows, documented }: ActivityInput): TimeSeries {
  const timeZone = context.organizationTimeZone;
  const view = createTimeSeries({
    series,
    ...toBuckets(rows, context, documented),
    timeZone,
    period: toViewPeriod(context, findFirstDay(rows, timeZone)),
  });
  const formulas = series.map(({ id, label }) => sent(id, label, `${label} of the bucket`));
  return withLoquentOrigin(view, context, formulas);
}
