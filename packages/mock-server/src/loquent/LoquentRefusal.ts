/** An answer other than 200, thrown by whatever finds the fault in a request and sent by the handler. */
export class LoquentRefusal extends Error {
  override readonly name = 'LoquentRefusal';

  constructor(
    /** The HTTP status. */
    readonly status: 400 | 401 | 403 | 404 | 405,
    /** The body's `message`; the usual sentence of the status when left out. */
    readonly sentence?: string,
  ) {
    super(sentence ?? `refused with ${status}`);
  }
}
