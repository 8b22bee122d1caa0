import type * as z from 'zod/mini';

/** What an answer must be to become a wire type. Members that it does not name pass through. */
export type AnswerSchema<TWire> = z.ZodMiniType<TWire>;
