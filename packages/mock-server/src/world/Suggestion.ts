/** The best suggestion of one run of a text agent. */
export interface Suggestion {
  readonly atMs: number;
  /** 0–1. */
  readonly confidence: number;
  /** Sent without anyone's approval. */
  readonly isAutoReply: boolean;
  /** Handed to a person. */
  readonly isEscalated: boolean;
  /** The phone of the conversation. */
  readonly phoneId: string | null;
}
