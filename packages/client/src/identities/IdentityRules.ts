import type { Identity } from './Identity';

/** What an answer is, as far as the client's method always ends in it: `envelope` is an object with its `data`. */
export type AnswerKind = 'object' | 'list' | 'envelope';

/** How the answers of a system are held to one another. */
export interface IdentityRules<TAnswers extends object> {
  readonly system: string;
  /** By method; no others are taken. */
  readonly kinds: Readonly<Record<keyof TAnswers & string, AnswerKind>>;
  readonly identitiesOf: (answers: TAnswers) => readonly Identity[];
  /** What an answer names its period by, if it does; left out where none names it. */
  readonly periodOf?: (answer: unknown) => string | null;
}
