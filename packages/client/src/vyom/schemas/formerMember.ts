import * as z from 'zod/mini';

/**
 * A member that only an earlier revision sends. It may be absent, and that is no drift; nor is it drift when it is
 * there.
 */
export function formerMember<TValue>(schema: z.ZodMiniType<TValue>) {
  // A plain optional member that is absent is reported as missing; a member with a default is not, and a default
  // of nothing adds nothing.
  return z.pipe(z.prefault(z.unknown(), undefined), z.exactOptional(schema));
}
