import * as z from 'zod/mini';
import { isDay } from '../../wire/isDay';

const beginsLikeDay = /^\d{4}-\d{2}-\d{2}/;

/** A text whose beginning, if it looks like a day, is one: the sources do not say how moments are written. */
export const datedText = z
  .string()
  .check(z.refine((text) => !beginsLikeDay.test(text) || isDay(text.slice(0, 10))));
