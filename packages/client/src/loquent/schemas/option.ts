import * as z from 'zod/mini';

/**
 * What the service has as an option: `null` when there is none, or absent. Nullable outside, unlike `held`: here
 * `null` is an answer and no drift from the contract.
 */
export const option = <TSchema extends z.ZodMiniType>(schema: TSchema) => z.nullable(z.exactOptional(schema));
