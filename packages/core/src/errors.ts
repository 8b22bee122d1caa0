/** What was wrong with an argument. */
export type InputErrorCode =
  | 'not_a_number'
  | 'out_of_range'
  | 'unknown_zone'
  | 'unknown_value'
  | 'reversed_range'
  | 'duplicate'
  | 'missing';

/**
 * A wrong argument, refused at the door. The message names the function as the caller typed it, what was
 * wrong with the value received, and how to mend it.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    /** What was wrong, for a `switch`. */
    readonly code: InputErrorCode,
    /** The argument's name as the documentation spells it, for example `items[3].weight`. */
    readonly argument: string,
    /** The value received, as text, at most 80 characters. */
    readonly received: string,
    message: string,
  ) {
    super(message);
  }
}
