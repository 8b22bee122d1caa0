import * as z from 'zod/mini';

// Members a schema does not name pass through and nothing is converted. JSON can spell a negative zero, which
// would print as "-0": adding 0 mends it.
const plainZero = z.overwrite<number>((value) => value + 0);

/** A whole number of 0 or more, up to 2^53 - 1. */
export const count = z.int().check(z.nonnegative(), plainZero);

/** A number of 0 or more. */
export const measure = z.number().check(z.nonnegative(), plainZero);

/** A percentage. Any number: one outside 0–100 is shown as sent, with a warning to who listens. */
export const rate = z.number().check(plainZero);

/** A ratio. Any number: one outside 0–1 is shown as sent, with a warning to who listens. */
export const ratio = z.number().check(plainZero);

/** A whole number in a range, both ends included. */
export const wholeBetween = (least: number, most: number) =>
  z.int().check(z.gte(least), z.lte(most), plainZero);

/** What may be absent or null. */
export const held = <TSchema extends z.ZodMiniType>(schema: TSchema) => z.exactOptional(z.nullable(schema));

/** What is `null` when there is none, or absent: `null` is an answer and no drift, unlike in {@link held}. */
export const option = <TSchema extends z.ZodMiniType>(schema: TSchema) => z.nullable(z.exactOptional(schema));

/** What only some answers have: its absence is no drift from the contract, and neither is its presence. */
export function silent<TValue>(schema: z.ZodMiniType<TValue>) {
  // A plain optional member that is absent is reported as missing; a member with a default is not, and a default
  // of nothing adds nothing.
  return z.pipe(z.prefault(z.unknown(), undefined), z.exactOptional(schema));
}
