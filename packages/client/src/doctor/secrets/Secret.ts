/** What a system is signed in to with. */
export interface Secret {
  readonly kind: 'token' | 'cookie';
  /** Where it is from, for example `CALLSCOPE_TOKEN`; safe to print. */
  readonly origin: string;
  readonly text: string;
}
