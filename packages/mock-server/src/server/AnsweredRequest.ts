/** A request that was answered, as a log may show it: no header and no query, so no token. */
export interface AnsweredRequest {
  readonly method: string;
  readonly path: string;
  /** The HTTP status; 0 when the connection was broken instead, before an answer or in the middle of one. */
  readonly status: number;
  /** For a 500 that no fault asked for: the error's name and its place in the code, not what it says. */
  readonly failure?: string;
  /** True when the request held a secret that looks real and was turned away; which is not said. */
  readonly isSecretRefused?: true;
}
