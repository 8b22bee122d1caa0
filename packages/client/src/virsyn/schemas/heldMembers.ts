import * as z from 'zod/mini';
import { count, held, measure, rate, ratio } from '../../wire/primitives';

// What a call log cannot supply may be absent or null.

/** A count that a system may not hold. */
export const heldCount = held(count);

/** A duration or an average that a system may not hold. */
export const heldMeasure = held(measure);

/** A percentage that a system may not hold. */
export const heldRate = held(rate);

/** A ratio that a system may not hold. */
export const heldRatio = held(ratio);

/** Members that belong together, of which a system may hold none at all. */
export const heldGroup = <TShape extends z.core.$ZodShape>(shape: TShape) => held(z.looseObject(shape));
