/** The envelope that every answer of Vyom is in. */
export interface VyomAnswer<TData> {
  /** An answer of `false` never arrives here: it is an `HttpError` with the code `server`. */
  readonly success: true;
  /** The system's own sentence, for example `Dashboard analytics fetched successfully`. */
  readonly message: string;
  readonly data: TData;
}
