/** A request that was answered, as a log may show it: no header and no query, so no token. */
export interface AnsweredRequest {
  readonly method: string;
  /**
   * Without query and host. A part that looks like a secret is `(secret)`; `(no address)` for a target that is none,
   * or that has a name or a password in it.
   */
  readonly path: string;
  /**
   * The HTTP status; 0 when the connection was broken instead, before an answer or in the middle of one, by the
   * server or by the caller.
   */
  readonly status: number;
  /** For a mistake of this package that no fault asked for: the error's name and its place, not what it says. */
  readonly failure?: string;
  /** True when the request held a secret that looks real and was turned away; which is not said. */
  readonly isSecretRefused?: true;
}
