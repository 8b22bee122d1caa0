/** A bearer token and which of the client's tokens it is. */
export interface BearerToken {
  readonly text: string;
  /** Rises with every token, so that two requests refused with the same one share one renewal. */
  readonly version: number;
}

/** Where the transport gets its credentials from. */
export interface Credentials {
  /** Whether the browser's cookies go along. */
  readonly mode: RequestCredentials;
  /** The token to use now; `null` when requests carry none. */
  readonly current: (signal: AbortSignal) => Promise<BearerToken | null>;
  /** Another token after `refused`; `null` when there is no way to another. */
  readonly renew: ((refused: BearerToken, signal: AbortSignal) => Promise<BearerToken>) | null;
  /** Forgets everything about the present user. */
  readonly forget: () => void;
}
