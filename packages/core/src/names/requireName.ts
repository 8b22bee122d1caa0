import { requireMember } from '../arguments/requireMember';
import { comparableName } from './comparableName';

/**
 * @param members as {@link comparableName} writes them
 * @returns the member that `value` spells, compared without case, `_` and `-`
 * @throws {InputError} `unknown_value` for anything else
 */
export function requireName<T extends string>(
  apiName: string,
  argument: string,
  value: string,
  members: readonly T[],
): T {
  // Taking a name apart takes its time, and nearly every name fits as it stands.
  for (const member of members) if (member === value) return member;
  const name = comparableName(`${value}`);
  return members.find((member) => member === name) ?? requireMember(apiName, argument, value, members);
}
