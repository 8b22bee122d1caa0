/** What is wrong with a parameter, in the form in which FastAPI lists it. */
export interface ParameterProblem {
  /** A name from pydantic's list, for example `literal_error`. */
  readonly type: string;
  readonly loc: readonly ['query', string];
  readonly msg: string;
  /** The text that was sent. */
  readonly input: string;
  /** What the message is made of: `error` of a datetime, `expected` of a choice. */
  readonly ctx: { readonly error: string } | { readonly expected: string };
}
