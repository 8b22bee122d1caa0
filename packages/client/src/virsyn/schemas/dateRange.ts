import * as z from 'zod/mini';
import { isDay } from '../../wire/isDay';

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.string().check(z.refine(isDay));

/** The range that an answer says it covers. */
export const dateRange = z.looseObject({ start_date: day, end_date: day });
