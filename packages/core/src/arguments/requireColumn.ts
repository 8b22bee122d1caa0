import { createInputError } from './createInputError';
import { requireWhole } from './requireWhole';

/** Names of the typed arrays that hold codes. */
export const codeTypes = 'Uint8Array, Uint16Array, Uint32Array';

/**
 * Checks a column once, so that nothing needs to ask for each row what it is.
 *
 * @param length that of the other columns
 * @param types names of the typed arrays it may be, parted by a comma and a space
 * @throws {InputError} `missing` for no column, `unknown_value` for anything else that is not of these types,
 * `out_of_range` for another length
 */
export function requireColumn(
  apiName: string,
  argument: string,
  column: unknown,
  length: number,
  types: string,
): void {
  const { [Symbol.toStringTag]: type = column, length: found } = Object(column);
  if (!types.split(', ').includes(type)) {
    const code = column ? 'unknown_value' : 'missing';
    throw createInputError(code, apiName, argument, type, `to be one of ${types}`);
  }
  requireWhole(apiName, `${argument}.length`, found, length, length);
}
