/** An answer other than 200, thrown by whatever finds the fault in a request and sent by the handler. */
export class KaleyraRefusal extends Error {
  override readonly name = 'KaleyraRefusal';

  constructor(
    /** The HTTP status. */
    readonly status: 400 | 401 | 404 | 500,
    /** The `message` of the body: a list from validation, else a sentence; the usual one when left out. */
    readonly messages?: string | readonly string[],
  ) {
    super(`Kaleyra answers ${status}`);
  }
}
