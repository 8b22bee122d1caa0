/** What a system says of a refusal or failure, before anything of it is bounded or struck out. */
export interface ErrorBody {
  /** The sentence for people. */
  readonly message?: unknown;
  /** What the system adds for technicians. */
  readonly details?: unknown;
  /**
   * The status that a failure inside a success gives itself. From 400 to 599 it stands for the answer's own, and
   * decides code and retryability; of an error answer it is not looked at.
   */
  readonly status?: unknown;
  /** Paths or names of the parameters that it refuses. */
  readonly parameters?: readonly unknown[];
}

/** What the answers of one system have in common, whatever the endpoint. */
export interface SystemDialect {
  /** The system's name, for example `virsyn`. */
  readonly system: string;
  /**
   * The parameters whose values are neither words nor dates of the contract but the caller's own: ids, numbers to
   * call. A sentence of the system that repeats one has it struck out.
   */
  readonly freeParameters?: readonly string[];
  /** The options that this system's client takes beside everyone's. */
  readonly ownOptions?: readonly string[];
  /** What the JSON object of an error answer says. */
  readonly readErrorBody: (body: Readonly<Record<string, unknown>>) => ErrorBody;
  /** What an answer of status 200 says when it is a failure all the same; `null` when it is none. */
  readonly findFailure?: (json: unknown) => ErrorBody | null;
}
