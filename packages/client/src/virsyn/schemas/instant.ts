import * as z from 'zod/mini';
import { isDay } from '../../wire/isDay';

const shape =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** A moment of a day that exists, as ISO 8601 with `Z` or an offset: without one every reader places it elsewhere. */
export const instant = z.string().check(z.refine((text) => isDay(shape.exec(text)?.[1])));
