import * as z from 'zod/mini';
import type { VirsynTimeseries } from '../wire/VirsynTimeseries';
import { dateRange, day } from './dateRange';
import { callMetrics, heldMetrics } from './metricSchemas';

/** `dashboard-timeseries`. */
export const timeseriesSchema: z.ZodMiniType<VirsynTimeseries> = z.looseObject({
  period: dateRange,
  data: z.array(z.looseObject({ date: day, ...callMetrics, ...heldMetrics })),
});
