import { createInputError } from '../arguments/createInputError';

/**
 * @returns `value`, when it is a text; unlike a label, what someone else wrote may be empty
 * @throws {InputError} `missing` for anything else
 */
export function requireString(apiName: string, argument: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw createInputError('missing', apiName, argument, value, 'to be a text');
}
