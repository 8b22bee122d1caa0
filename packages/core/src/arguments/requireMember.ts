import { createInputError } from './createInputError';

/**
 * @returns `value`, when it is one of `members`
 * @throws {InputError} `unknown_value` for anything else
 */
export function requireMember<T>(
  apiName: string,
  argument: string,
  value: unknown,
  members: readonly T[],
): T {
  for (const member of members) if (member === value) return member;
  const requirement = `to be one of ${members.join(', ')}`;
  throw createInputError('unknown_value', apiName, argument, value, requirement);
}
