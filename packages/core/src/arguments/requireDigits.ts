import { requireWhole } from './requireWhole';

/**
 * @returns `value`, when it is a whole number of digits from 0 to 100, the range of `Number#toFixed`
 * @throws {InputError} `out_of_range` for anything else
 */
export function requireDigits(apiName: string, value: unknown): number {
  return requireWhole(apiName, 'digits', value, 0, 100);
}
