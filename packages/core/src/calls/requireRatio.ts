import { createInputError } from '../arguments/createInputError';

/**
 * @returns `value`, when it is from 0 to 1
 * @throws {InputError} `out_of_range` for anything else
 */
export function requireRatio(apiName: string, argument: string, value: number): number {
  if (!Number.isFinite(value) || value < 0 || value > 1) {
    throw createInputError('out_of_range', apiName, argument, value, 'to be a ratio from 0 to 1');
  }
  return value;
}
