import { createInputError } from './createInputError';

/**
 * @returns `value`, when it is a string of at least one character
 * @throws {InputError} `missing` for anything else
 */
export function requireText(apiName: string, argument: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw createInputError('missing', apiName, argument, value, 'to be a text that is not empty');
  }
  return value;
}
