import { createInputError } from './createInputError';

/**
 * @returns `value`, when it is a whole number of digits from 0 to 100, the range of `Number#toFixed`
 * @throws {InputError} `out_of_range` for anything else
 */
export function requireDigits(apiName: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 100) {
    throw createInputError('out_of_range', apiName, 'digits', value, 'to be a whole number from 0 to 100');
  }
  return value;
}
