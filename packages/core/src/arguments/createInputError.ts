import { InputError, type InputErrorCode } from '../errors';
import { describeReceived } from './describeReceived';

/**
 * The one form in which the package refuses an argument:
 * `rate requires part to be a finite number, got NaN`.
 *
 * @param apiName the function as the caller typed it
 * @param argument the argument's name as documented, for example `items[3].weight`
 * @param requirement what follows the name, for example `to be a finite number`
 */
export function createInputError(
  code: InputErrorCode,
  apiName: string,
  argument: string,
  value: unknown,
  requirement: string,
): InputError {
  const received = describeReceived(value);
  return new InputError(
    code,
    argument,
    received,
    `${apiName} requires ${argument} ${requirement}, got ${received}`,
  );
}
