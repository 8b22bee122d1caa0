import { createInputError } from './createInputError';

/**
 * @returns `value`, when it is a finite number
 * @throws {InputError} `not_a_number` for anything else
 */
export function requireFinite(apiName: string, argument: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw createInputError('not_a_number', apiName, argument, value, 'to be a finite number');
  }
  return value;
}
