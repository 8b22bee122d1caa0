/** An answer other than 200, thrown by whatever finds the fault in a request and sent by the handler. */
export class VirsynRefusal extends Error {
  override readonly name = 'VirsynRefusal';

  constructor(
    /** The HTTP status. */
    readonly status: 400 | 401 | 403 | 405 | 500,
    /** The text of the body's `error`. */
    message: string,
    /** The body's `details`, what the database says of a failed query; only with 500. */
    readonly details?: string,
  ) {
    super(message);
  }
}
