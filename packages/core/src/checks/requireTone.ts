import { requireMember } from '../arguments/requireMember';
import type { CellTone } from '../views/DataTable';

const tones: readonly CellTone[] = ['good', 'warning', 'poor', 'neutral'];

/**
 * @returns `value`, when it is a tone
 * @throws {InputError} `unknown_value` for anything else
 */
export function requireTone(apiName: string, argument: string, value: unknown): CellTone {
  return requireMember(apiName, argument, value, tones);
}
