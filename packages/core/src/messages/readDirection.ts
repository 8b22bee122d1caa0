import { requireName } from '../names/requireName';

/**
 * @param index of the message in the input, for the message of the error
 * @returns 1 for outbound, 0 for inbound, compared without case, `_` and `-`
 * @throws {InputError} `unknown_value` for anything else
 */
export function readDirection(apiName: string, direction: string, index: number): number {
  if (direction === 'outbound') return 1;
  if (direction === 'inbound') return 0;
  const name = requireName(apiName, `messages[${index}].direction`, direction, ['inbound', 'outbound']);
  return name === 'outbound' ? 1 : 0;
}
