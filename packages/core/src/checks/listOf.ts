import { createInputError } from '../arguments/createInputError';
import type { Check } from './Check';

/**
 * Checks a list value by value.
 *
 * @param check also given the place of the value
 * @param length how many values there must be, when it matters
 * @throws {InputError} `missing` for what is no list, `out_of_range` for another number of values, and what the
 * check throws
 */
export function listOf<T, TChecked>(
  check: (apiName: string, argument: string, value: T, index: number) => TChecked,
  length?: number,
): Check<Iterable<T>, readonly TChecked[]> {
  return (apiName, argument, values) => {
    // A text can be iterated too, but nobody means its letters.
    if (typeof values !== 'object' || !values?.[Symbol.iterator]) {
      throw createInputError('missing', apiName, argument, values, 'to be a list');
    }
    // Spread first: `map` alone would leave the holes of an array unchecked.
    const list = [...values];
    if (list.length !== (length ?? list.length)) {
      throw createInputError('out_of_range', apiName, argument, list.length, `to hold ${length} values`);
    }
    return list.map((value, index) => check(apiName, `${argument}[${index}]`, value, index));
  };
}
