import * as z from 'zod/mini';
import { count, measure, silent } from '../../wire/primitives';

/** Members of `VyomUsage`. */
export const usage = {
  total_calls: count,
  total_duration_minutes: measure,
  total_duration_hours: measure,
};

/** Members of `VyomAverageUsage`. */
export const averageUsage = { ...usage, avg_duration_minutes: measure };

/** A count that only an earlier revision sends. */
export const formerCount = silent(count);

/** The envelope around `data`. */
export const enveloped = <TShape extends z.core.$ZodShape>(data: TShape) =>
  z.looseObject({ success: z.literal(true), message: z.string(), data: z.looseObject(data) });
