/** Why the mock server refused. */
export type MockServerErrorCode =
  | 'invalid_option'
  | 'invalid_fault'
  | 'unknown_fault'
  | 'port_taken'
  | 'cannot_listen';

/** A wrong option or a port that cannot be had, in one plain sentence with the remedy. */
export class MockServerError extends Error {
  override readonly name = 'MockServerError';

  constructor(
    /** What went wrong, for a `switch`. */
    readonly code: MockServerErrorCode,
    message: string,
  ) {
    super(message);
  }
}
