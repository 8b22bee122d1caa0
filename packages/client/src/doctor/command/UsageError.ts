/** The command cannot be carried out as it was given. The message never repeats an argument: it may be a token. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
