import * as z from 'zod/mini';

/** A member that only some answers have: its absence is no drift from the contract. */
export function silentMember<TValue>(schema: z.ZodMiniType<TValue>) {
  // A plain optional member that is absent is reported as missing; a member with a default is not, and a default
  // of nothing adds nothing.
  return z.pipe(z.prefault(z.unknown(), undefined), z.exactOptional(schema));
}
