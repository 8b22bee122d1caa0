import * as z from 'zod/mini';
import { count, silent } from '../../wire/primitives';
import { toInstant } from '../wire/toInstant';
import type { VyomDashboard } from '../wire/VyomDashboard';
import { averageUsage, enveloped } from './usage';

const instant = z.string().check(z.refine((text) => toInstant(text) !== null));

/** `dashboard`. */
export const dashboardSchema: z.ZodMiniType<VyomDashboard> = enveloped({
  ...averageUsage,
  calls_today: count,
  calls_this_week: count,
  calls_this_month: count,
  date_range: z.looseObject({ start_date: instant, end_date: instant }),
  calls_by_status: silent(z.unknown()),
});
