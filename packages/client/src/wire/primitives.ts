import * as z from 'zod/mini';

// Members a schema does not name pass through and nothing is converted. JSON can spell a negative zero, which
// would print as "-0": adding 0 mends it. All in one check: each of zod's own costs as much as parsing the number.
const numberFrom = (least: number, most = Number.POSITIVE_INFINITY, isWhole = false) =>
  z.number().check(
    z.check((payload) => {
      const { value: input, issues } = payload;
      if (isWhole && !Number.isSafeInteger(input))
        issues.push({ code: 'invalid_type', expected: 'int', input });
      else if (input < least) issues.push({ code: 'too_small', minimum: least, origin: 'number', input });
      else if (input > most) issues.push({ code: 'too_big', maximum: most, origin: 'number', input });
      else payload.value = input + 0;
    }),
  );

/** A whole number in a range, both ends included. */
export const wholeBetween = (least: number, most?: number) => numberFrom(least, most, true);

/** A whole number of 0 or more, up to 2^53 - 1. */
export const count = wholeBetween(0);

/** A number of 0 or more. */
export const measure = numberFrom(0);

/** A percentage. Any number: one outside 0–100 is shown as sent, with a warning to who listens. */
export const rate = numberFrom(Number.NEGATIVE_INFINITY);

/** A ratio. Any number: one outside 0–1 is shown as sent, with a warning to who listens. */
export const ratio = numberFrom(Number.NEGATIVE_INFINITY);

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
