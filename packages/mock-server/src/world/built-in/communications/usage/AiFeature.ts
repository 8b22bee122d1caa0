/** What an AI feature takes. Prices are invented. */
export interface AiFeature {
  /** Its name in code. */
  readonly feature: string;
  /** Uses in 1,000 occasions. */
  readonly perMille: number;
  readonly tokens: number;
  /** Tokens more for each second of the call. */
  readonly tokensPerSecond: number;
  /** Millionths of a US dollar for 1,000 tokens. */
  readonly microsPerThousand: number;
}
