import type { Changed } from './changeFirst';

/** Spoils the JSON of an answer; `null` when it has nothing of the kind. Never changes what it is given. */
export type Spoiler = (value: unknown) => Changed | null;
