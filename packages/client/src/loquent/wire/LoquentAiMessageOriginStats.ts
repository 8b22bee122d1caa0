/**
 * The answer of `ai-message-origin-stats`: messages that AI composed. The sources tell what is counted and not how it
 * is written, so every member is inferred and may be missing; what else is sent stays in the answer.
 */
export interface LoquentAiMessageOriginStats {
  /** A whole number, 0 or more. */
  readonly total_ai_messages?: number | null;
  /** A whole number, 0 or more. */
  readonly total_outbound_messages?: number | null;
  /** Percent, 0–100 with fractions: composed by AI of outbound messages. */
  readonly ai_share?: number | null;
  /** Highest count first. */
  readonly by_feature?: readonly LoquentFeatureMessages[] | null;
}

/** Messages that one feature composed. Every member is inferred and may be missing. */
export interface LoquentFeatureMessages {
  /** For example `text_agent`, as sent: compare without case, `_` and `-`. */
  readonly feature?: string | null;
  /** The same for people to read, for example `Text Agent`. */
  readonly label?: string | null;
  /** A whole number, 0 or more. */
  readonly count?: number | null;
}
