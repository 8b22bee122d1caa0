import { requireMember } from '../arguments/requireMember';

/**
 * @param index of the message in the input, for the message of the error
 * @returns 1 for outbound, 0 for inbound
 * @throws {InputError} `unknown_value` for anything else
 */
export function readDirection(apiName: string, direction: unknown, index: number): number {
  if (direction === 'outbound') return 1;
  if (direction !== 'inbound') {
    requireMember(apiName, `messages[${index}].direction`, direction, ['inbound', 'outbound']);
  }
  return 0;
}
