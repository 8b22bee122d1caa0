import { createInputError } from './createInputError';
import { requireText } from './requireText';

/**
 * Remembers a name that must not come twice.
 *
 * @param seen what came before; the name is added to it
 * @returns the name
 * @throws {InputError} `missing` for an empty name, `duplicate` for one that came before
 */
export function requireUnique(apiName: string, argument: string, value: unknown, seen: Set<string>): string {
  const name = requireText(apiName, argument, value);
  if (seen.has(name)) throw createInputError('duplicate', apiName, argument, name, 'to be unique');
  seen.add(name);
  return name;
}
