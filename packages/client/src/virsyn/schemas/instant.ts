import * as z from 'zod/mini';
import { parseMoment } from '../../wire/parseMoment';

/** A moment of a day that exists, as ISO 8601 with `Z` or an offset: without one every reader places it elsewhere. */
export const instant = z.string().check(z.refine((text) => parseMoment(text) !== null));
