import * as z from 'zod/mini';
import { count, rate } from '../../wire/primitives';
import type { LoquentPlanStats } from '../wire/LoquentPlanStats';

/** `plan-stats`. */
export const planSchema: z.ZodMiniType<LoquentPlanStats> = z.looseObject({
  active_plans: count,
  contacts_in_active_plans: count,
  completion_rate: rate,
  total_plans: count,
});
